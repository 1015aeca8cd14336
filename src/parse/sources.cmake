# The language layer. The float network is built twice (net_core), the integer kernels once for each
# instruction set; every version gives the same bits.
set(WW_PARSE_SOURCES
  parse/cache.c
  parse/conllu.c
  parse/features.c
  parse/headline.c
  parse/stand_in.c
  parse/feats.c
  parse/kernel.c
  parse/kernel_avx2.c
  parse/kernel_avx512.c
  parse/kernel_plain.c
  parse/lemma.c
  parse/model.c
  parse/mst.c
  parse/parser.c
  parse/score.c
  parse/train/corpus.c
  parse/train/export.c
  parse/train/label.c
  parse/train/net.c
  parse/train/net_avx2.c
  parse/train/net_plain.c
  parse/train/shard.c
  parse/train/step.c
  parse/train/tables.c
  parse/train/train.c
  parse/train/tree.c
  parse/train/vectors.c
)
# -Wno-psabi: vectors of eight floats are passed between static functions only.
ww_source_flags(parse/train/net_plain.c -O3 -Wno-psabi)
ww_source_flags(parse/train/net_avx2.c -O3 -Wno-psabi -mavx2 -mfma)
ww_source_flags(parse/train/step.c -Wno-psabi)
ww_source_flags(parse/train/tree.c -Wno-psabi)
ww_source_flags(parse/kernel.c -DWW_HAVE_SIMD)
ww_source_flags(parse/kernel_plain.c -O3)
ww_source_flags(parse/cache.c -O3)
ww_source_flags(parse/mst.c -O3)
ww_source_flags(parse/kernel_avx2.c -O3 -mavx2)
ww_source_flags(parse/kernel_avx512.c -O3 -mavx2 -mavx512f -mavx512bw -mavx512vl -mavx512vnni)
