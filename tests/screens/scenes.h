// SPDX-License-Identifier: MIT
//
// Every screen of the program, each with the way to it: what is recorded, and what must fit.
#pragma once

#include "support/screens/stage.h"

#include <functional>

namespace screens_test {

struct Scene {
    std::string name;  ///< letters, digits and _: of a file too
    support::Stage::Setting setting;
    std::function<void(support::Stage&)> go;  ///< from the home screen
};

/// All screens; questions and what is told of them once for each kind.
std::vector<Scene> scenes();

/// Those of several players around one screen.
std::vector<Scene> hot_seat_scenes();

/// A question as it is asked, and as it is told once it was given up.
std::vector<Scene> scenes_of(const std::string& name, const questions::Question& question);

}  // namespace screens_test
