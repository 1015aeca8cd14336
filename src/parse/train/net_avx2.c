// The float network for processors with AVX2 and FMA; see net.h. The bits are the same in every version.
#define WW_NET_CORE ww_net_core_avx2
#include "parse/train/net_core.inc"
