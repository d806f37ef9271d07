# SPDX-License-Identifier: MIT
#
# Every header stands alone. One that its own .cpp file includes first is proved by that; for each of
# the others a generated file includes it twice, with nothing before it. Nothing is linked; that it
# compiles is the test. Without optimisation, as only the reading counts. Headers of a layer that has
# no library, such as platform where there is no SFML, are left out.

file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/src
  ${PROJECT_SOURCE_DIR}/src/*.h)
add_library(headers_alone OBJECT)
target_compile_options(headers_alone PRIVATE -O0)
foreach(header IN LISTS headers)
  string(REGEX MATCH "^[^/]+" layer ${header})
  string(REGEX REPLACE "h$" "cpp" own ${PROJECT_SOURCE_DIR}/src/${header})
  set(first "")
  if(EXISTS ${own})
    file(STRINGS ${own} first REGEX "^#include" LIMIT_COUNT 1)
  endif()
  if(TARGET ${layer} AND NOT first STREQUAL "#include \"${header}\"")
    set(twice ${PROJECT_BINARY_DIR}/headers_alone/${header}.cpp)
    file(CONFIGURE OUTPUT ${twice} CONTENT "#include \"${header}\"\n#include \"${header}\"\n" @ONLY)
    target_sources(headers_alone PRIVATE ${twice})
    get_target_property(wrapped ${layer} LAYER_LINKS)
    target_link_libraries(headers_alone PRIVATE ${layer} ${wrapped})
  endif()
endforeach()
