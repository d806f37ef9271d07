// SPDX-License-Identifier: MIT
#pragma once

#include "screens/services.h"
#include "ui/boxes.h"

#include <memory>

namespace screens {

/// Adds a name and what belongs to it, perhaps with a few small words more, below what is in
/// `rows`; nothing where that is not known.
void add_entry(ui::Column& rows, const ui::Look& look, const text::Bilingual& name,
               const std::string& what, const text::Bilingual& more = {});

/// What the program is.
std::unique_ptr<ui::Widget> about_page(const ui::Look& look, const Services& services);

}  // namespace screens
