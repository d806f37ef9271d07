// SPDX-License-Identifier: MIT
#pragma once

#include "questions/generate_world.h"
#include "questions/short_text/short_text.h"

namespace questions {

/// What is accepted for an entity of `world` when it is typed, and which other names are near.
ShortText::Key key_of(const facts::Entity& entity, const World& world);

}  // namespace questions
