// SPDX-License-Identifier: MIT
#include "ui/number_field.h"

namespace ui {

Reply NumberField::key(const canvas::KeyPressed& key, const Surroundings& around) {
    if (const auto position = stepped_by(key, track_)) {
        return Reply::emit(*position);
    }
    return TextField::key(key, around);
}

}  // namespace ui
