// The float network for any processor; see net.h. The bits are the same in every version.
#define WW_NET_CORE ww_net_core_plain
#include "parse/train/net_core.inc"
