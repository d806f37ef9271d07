// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widget.h"

namespace ui {

/// One of a few, all of them in view. Emits the index that was chosen, also when it was already.
/// Where there is no room for all side by side they stand in rows, of as many as there is room for.
class Segmented : public Widget {
public:
    Segmented(std::string id, std::vector<std::string> choices, std::optional<std::size_t> chosen,
              std::string name = {})
        : Widget(std::move(id)),
          choices_(std::move(choices)),
          chosen_(chosen),
          name_(std::move(name)) {}

    float natural_width(const Look& look) const override;
    float least_width(const Look& look) const override { return widest(look); }
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return true; }
    std::string tooltip() const override { return name_; }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    /// The next choice, round the end.
    Reply activate(const Surroundings&) override;
    Reply click(canvas::Point at, const Surroundings&) override;

private:
    /// How the choices stand: in one row all as wide as the widest, in one each as wide as it is,
    /// in several rows.
    enum class Form { Even, Snug, Rows };
    Form form(const Look& look, float width) const;
    /// How many stand in a row.
    std::size_t columns(const Look& look, float width) const;
    float own_width(const Look& look, std::size_t choice) const;
    float around(const Look& look) const;
    float snug_width(const Look& look) const;
    float widest(const Look& look) const;

    std::vector<std::string> choices_;
    std::optional<std::size_t> chosen_;
    std::string name_;
    std::vector<canvas::Rect> segments_;
    std::size_t columns_ = 0;  ///< as they were placed
};

}  // namespace ui
