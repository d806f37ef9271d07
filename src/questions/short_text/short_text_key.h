// SPDX-License-Identifier: MIT
#pragma once

#include "facts/entity.h"
#include "questions/short_text/short_text.h"

namespace questions {

/// What is accepted for an entity when it is typed; not yet which names of others are near.
ShortText::Key key_of(const facts::Entity& entity);

}  // namespace questions
