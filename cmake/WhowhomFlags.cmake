# How everything is compiled: the same arithmetic from every compiler, every warning, nothing exported by default.
set(CMAKE_C_STANDARD 17)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_CXX_STANDARD 17)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_C_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_C_FLAGS_DEBUG "-O1 -g")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g")

add_compile_definitions(_POSIX_C_SOURCE=200809L)
# -Wno-psabi: vectors are passed between static functions only, where no ABI is at stake.
add_compile_options(-ffp-contract=off -Wall -Wextra -Wshadow -Wno-psabi)
add_compile_options($<$<COMPILE_LANGUAGE:C>:-Wconversion> $<$<COMPILE_LANGUAGE:C>:-Wstrict-prototypes>)
# What is listed and not there: an error where warnings are errors, else left out with a warning.
set(WW_MISSING WARNING)
if(WW_WERROR)
  set(WW_MISSING FATAL_ERROR)
  add_compile_options(-Werror)
endif()
if(WW_SANITIZE)
  add_compile_options(-fsanitize=${WW_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${WW_SANITIZE})
endif()
if(WW_FUZZ)
  # Every object counts its branches for libFuzzer; only the fuzz targets link its main.
  add_compile_options(-fsanitize=fuzzer-no-link)
  add_link_options(-fsanitize=fuzzer-no-link)
endif()
if(WW_ARENA_DEBUG)
  add_compile_definitions(WW_ARENA_DEBUG)
endif()
if(WW_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()

# Release builds of gcc optimise the library as a whole (reading takes a tenth fewer instructions). Objects hold ordinary code
# beside what the linker's optimiser reads, and the static library the ordinary code alone: who links it, tests among them, needs
# neither this gcc nor its time.
set(WW_LTO_LINK "")
if(WW_LTO AND CMAKE_C_COMPILER_ID STREQUAL "GNU" AND CMAKE_BUILD_TYPE STREQUAL "Release" AND CMAKE_OBJCOPY)
  set(WW_LTO_COMPILE -flto=auto -ffat-lto-objects)
  set(WW_LTO_LINK -flto=auto)
endif()

# ww_source_flags(parse/kernel_avx2.c -mavx2 -mfma): flags of one file, named from src/. For a room's sources.cmake.
function(ww_source_flags source)
  set_property(SOURCE "${CMAKE_SOURCE_DIR}/src/${source}" APPEND PROPERTY COMPILE_OPTIONS ${ARGN})
endfunction()
