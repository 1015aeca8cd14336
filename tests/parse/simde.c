// The AVX-512 kernel with each instruction computed by SIMDe, so that its bits are tested everywhere.
#define WW_SIMDE
#define SIMDE_ENABLE_NATIVE_ALIASES
#define WW_AVX512_NAME ww_kernel_simde
#include "parse/kernel_avx512.c"
