# SPDX-License-Identifier: MIT
#
# The fonts come from distribution packages (fonts-inter, fonts-dejavu-core, fonts-opendyslexic).
# They are found when configuring and copied, with their licences, to share/source-sure/fonts in
# the build tree and in the installed one, so that the program never depends on what else is on
# the machine. A face keeps its name; only its ending (.otf, .ttf) may differ between releases.

set(FONT_PATHS "/usr/share/fonts;/usr/local/share/fonts" CACHE STRING "Where fonts are looked for")
set(share_folder ${PROJECT_BINARY_DIR}/share/source-sure)

# find_face(STEM RESULT): the file of a face, "" if there is none.
function(find_face stem result)
  set(found "")
  foreach(folder ${FONT_PATHS})
    file(GLOB_RECURSE files ${folder}/${stem}.otf ${folder}/${stem}.ttf)
    list(APPEND found ${files})
  endforeach()
  list(POP_FRONT found first)
  set(${result} "${first}" PARENT_SCOPE)
endfunction()

function(copy_face file name)
  get_filename_component(ending ${file} LAST_EXT)
  configure_file(${file} ${share_folder}/fonts/${name}${ending} COPYONLY)
endfunction()

# copy_family(PACKAGE stems...): all of them, or none with MISSING set to what lacked.
function(copy_family package)
  foreach(stem ${ARGN})
    find_face(${stem} file)
    if(NOT file)
      set(MISSING ${stem} PARENT_SCOPE)
      return()
    endif()
    list(APPEND files ${file})
  endforeach()
  foreach(stem file IN ZIP_LISTS ARGN files)
    copy_face(${file} ${stem})
  endforeach()
  set(MISSING "" PARENT_SCOPE)
endfunction()

# Debian keeps a package's licence in /usr/share/doc, whatever else it leaves out of there.
function(copy_licence package)
  set(licence /usr/share/doc/${package}/copyright)
  if(EXISTS ${licence})
    configure_file(${licence} ${share_folder}/fonts/${package}.licence.txt COPYONLY)
  else()
    message(WARNING "No licence text of ${package} at ${licence}: add it before passing copies on")
  endif()
endfunction()

copy_family(fonts-inter Inter-Regular Inter-Medium Inter-SemiBold Inter-Bold)
if(MISSING)
  # Some releases ship one variable font in place of the four weights.
  find_face(InterVariable variable)
  if(NOT variable)
    find_face("Inter\\[*wght*\\]" variable)
  endif()
  if(NOT variable)
    message(FATAL_ERROR "No ${MISSING} under ${FONT_PATHS}: install fonts-inter")
  endif()
  copy_face(${variable} InterVariable)
endif()
copy_licence(fonts-inter)

copy_family(fonts-dejavu-core DejaVuSans DejaVuSans-Bold)
if(MISSING)
  message(FATAL_ERROR "No ${MISSING} under ${FONT_PATHS}: install fonts-dejavu-core")
endif()
copy_licence(fonts-dejavu-core)

copy_family(fonts-opendyslexic OpenDyslexic-Regular OpenDyslexic-Bold)
if(MISSING)
  message(WARNING "No ${MISSING} under ${FONT_PATHS}: without fonts-opendyslexic, Inter stands in")
else()
  copy_licence(fonts-opendyslexic)
endif()

install(DIRECTORY ${share_folder}/fonts DESTINATION ${CMAKE_INSTALL_DATADIR}/source-sure)
