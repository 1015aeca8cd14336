// Which kernel runs here; see kernel.h.
#include "parse/kernel.h"

const char *ww_kernel_name(enum ww_kernel_kind kernel) {
  switch (kernel) {
    case WW_KERNEL_PLAIN: return "plain";
    case WW_KERNEL_AVX2: return "avx2";
    case WW_KERNEL_AVX512: return "avx512";
    default: return "best";
  }
}

#if defined(__x86_64__) && defined(WW_HAVE_SIMD)
static int can_avx2(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2");
}

static int can_avx512(void) {
  return can_avx2() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
}
#endif

const struct ww_kernel *ww_kernel_get(enum ww_kernel_kind kind) {
#if defined(__x86_64__) && defined(WW_HAVE_SIMD)
  if ((kind == WW_KERNEL_BEST || kind == WW_KERNEL_AVX512) && can_avx512()) return &ww_kernel_avx512;
  if ((kind == WW_KERNEL_BEST || kind == WW_KERNEL_AVX2) && can_avx2()) return &ww_kernel_avx2;
#endif
  return kind == WW_KERNEL_BEST || kind == WW_KERNEL_PLAIN ? &ww_kernel_plain : NULL;
}
