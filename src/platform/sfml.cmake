# SPDX-License-Identifier: MIT
#
# SFML 3 where there is one, else 2.5 or 2.6; components and targets are named differently.

find_package(SFML 3 COMPONENTS Graphics Audio QUIET)
if(SFML_FOUND)
  set(SFML_TARGETS SFML::Graphics)
  set(SFML_SOUND SFML::Audio)
else()
  find_package(SFML 2.5 REQUIRED COMPONENTS graphics audio)
  set(SFML_TARGETS sfml-graphics)
  set(SFML_SOUND sfml-audio)
endif()
