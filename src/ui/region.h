// SPDX-License-Identifier: MIT
#pragma once

#include "ui/boxes.h"

namespace ui {

/// A part of a page with a name, to which the page can be opened (Page::focus). One that something
/// points to has a bar along its left side.
class Region : public Padded {
public:
    Region(std::string id, std::unique_ptr<Widget> child);
    /// The same with the bar.
    static std::unique_ptr<Region> barred(std::string id, std::unique_ptr<Widget> child);

    void draw(const Painter& painter) const override;

private:
    Region(std::string id, std::unique_ptr<Widget> child, Insets insets, bool bar);

    bool bar_;
};

}  // namespace ui
