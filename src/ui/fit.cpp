// SPDX-License-Identifier: MIT
#include "ui/fit.h"

#include "base/printable.h"
#include "ui/label.h"
#include "ui/scroll.h"
#include "ui/spacing.h"

#include <fmt/format.h>

namespace ui {
namespace {

/// Rounding to whole pixels may cost one.
constexpr float slack = 1.5F;

class Fitting {
public:
    Fitting(const Look& look, float right) : look_(look), right_(right) {}

    void visit(const Widget& widget, const std::string& trail) {
        const std::string here = trail + (widget.id().empty() ? "" : "/" + widget.id());
        check_height(widget, here);
        check_width(widget, here);
        check_words(widget, here);
        check_target(widget, here);
        check_bar(widget, here);
        check_children(widget, here);
        for (const auto& child : widget.children()) {
            visit(*child, here);
        }
    }

    std::vector<std::string> faults;

private:
    void check_height(const Widget& widget, const std::string& here) {
        // What holds others may hold something that scrolls; its children are looked at anyway.
        if (!widget.children().empty()) {
            return;
        }
        const float needed = widget.height(look_, widget.box().width);
        if (needed > widget.box().height + slack) {
            faults.push_back(fmt::format("{}: needs {} pixels of height, has {}",
                                         name(widget, here), needed, widget.box().height));
        }
    }

    void check_width(const Widget& widget, const std::string& here) {
        const float needed = widget.least_width(look_);
        if (needed > widget.box().width + slack) {
            faults.push_back(fmt::format("{}: needs {} pixels of width, has {}", name(widget, here),
                                         needed, widget.box().width));
        }
    }

    void check_words(const Widget& widget, const std::string& here) {
        const auto* label = dynamic_cast<const Label*>(&widget);
        if (label != nullptr && label->breaks_words()) {
            faults.push_back(fmt::format("{}: is broken within a word", name(widget, here)));
        }
    }

    void check_target(const Widget& widget, const std::string& here) {
        const canvas::Rect& box = widget.box();
        const float least = look_.px(Extent::target);
        if (widget.takes_pointer() && (box.width < least || box.height < least)) {
            faults.push_back(fmt::format("{}: {}x{} pixels to press, at least {}x{} are needed",
                                         name(widget, here), box.width, box.height, least, least));
        }
    }

    void check_bar(const Widget& widget, const std::string& here) {
        const auto* scroll = dynamic_cast<const Scroll*>(&widget);
        const float needed = widget.box().right() + look_.px(Scroll::free_right);
        if (scroll != nullptr && scroll->overflows() && needed > right_ + slack) {
            faults.push_back(fmt::format("{}: has no room for its scroll bar", name(widget, here)));
        }
    }

    void check_children(const Widget& widget, const std::string& here) {
        const Children& children = widget.children();
        for (std::size_t i = 0; i < children.size(); ++i) {
            const canvas::Rect& box = children[i]->box();
            const canvas::Rect& around = widget.box();
            const bool aside = box.x < around.x - slack || box.right() > around.right() + slack;
            const bool above = box.y < around.y - slack || box.bottom() > around.bottom() + slack;
            if (aside || (above && !widget.clip())) {
                faults.push_back(
                    fmt::format("{}: reaches out of what holds it", name(*children[i], here)));
            }
            for (std::size_t j = i + 1; j < children.size(); ++j) {
                const canvas::Rect both = intersection(box, children[j]->box());
                if (both.width > slack && both.height > slack) {
                    faults.push_back(fmt::format("{}: lies upon {}", name(*children[i], here),
                                                 name(*children[j], here)));
                }
            }
        }
    }

    static std::string name(const Widget& widget, const std::string& here) {
        if (const auto* label = dynamic_cast<const Label*>(&widget)) {
            return fmt::format("{} \"{}\"", here, base::printable(label->text()));
        }
        return here;
    }

    const Look& look_;
    float right_;  ///< the edge of all
};

}  // namespace

std::vector<std::string> misfits(const Widget& root, const Look& look) {
    Fitting fitting(look, root.box().right());
    fitting.visit(root, "");
    return fitting.faults;
}

}  // namespace ui
