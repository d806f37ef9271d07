// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text_field.h"
#include "ui/track.h"

namespace ui {

/// A field for one large figure, in its middle. Emits its text as it is typed, and for Up, Down,
/// Page Up and Page Down the position on its track that they lead to.
class NumberField : public TextField {
public:
    NumberField(std::string id, std::string text, const Track& track)
        : TextField(std::move(id), std::move(text), {}, Look::Figure), track_(track) {}

    Reply key(const canvas::KeyPressed& key, const Surroundings& around) override;

private:
    Track track_;
};

}  // namespace ui
