// SPDX-License-Identifier: MIT
//
// Cards to be linked by pairs: two columns with lines between, and pairs as they are told.
#pragma once

#include "ui/answer_card.h"
#include "ui/boxes.h"

namespace ui {

enum class LinkSide { Left, Right };

/// One of two cards that are linked. It emits one of the words below.
class LinkCard : public Widget {
public:
    static constexpr const char* pick = "pick";  ///< by Enter or a click
    static constexpr const char* unlink = "unlink";
    static constexpr const char* cancel = "cancel";  ///< what is held is let go

    struct Content {
        LinkSide side = LinkSide::Left;
        std::size_t badge = badge_count;  ///< 0 to 5 is a shape; above, an empty place for one
        std::string text;
        std::string remark;     ///< below the text: what it is linked with; may be empty
        std::string key;        ///< what the keycap shows
        bool is_small = false;  ///< set smaller, as another card beside it is long
        bool linked = false;
        bool held = false;
        bool cancels = false;  ///< whether some card is held, so that Escape lets it go
    };

    LinkCard(std::string id, Content content);

    const Children& children() const override { return children_; }
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return true; }
    bool is_chosen() const override { return held_; }
    bool is_movable() const override { return true; }
    bool accepts(const Widget& carried) const override {
        const auto* card = dynamic_cast<const LinkCard*>(&carried);
        return card != nullptr && card->side_ != side_;
    }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    Reply click(canvas::Point, const Surroundings&) override {
        return Reply::emit(std::string(pick));
    }

private:
    void draw_key(const Painter& painter) const;

    LinkSide side_;
    std::size_t badge_;
    std::string key_;
    bool linked_;
    bool held_;
    bool cancels_;
    Children children_;  ///< the text, and the remark if there is one
};

/// First the cards of the left column, one for each link, then those of the right one. Beside each
/// other with a line for each link, or all below each other.
class LinkBoard : public Container {
public:
    /// For each card on the left the number of the one on the right that it is linked with.
    LinkBoard(std::vector<std::optional<std::size_t>> links, bool beside)
        : links_(std::move(links)), beside_(beside) {}

    /// What to do, below the left column, where a spare card on the right leaves room. To be called
    /// when all cards are there.
    void set_note(std::string text);

    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;

private:
    std::size_t cards() const { return children_.size() - (has_note_ ? 1 : 0); }
    std::vector<canvas::Rect> boxes(const Look& look, float width) const;
    std::vector<canvas::Rect> boxes_beside(const Look& look, float width) const;
    std::vector<canvas::Rect> boxes_below(const Look& look, float width) const;
    void draw_link(const Painter& painter, const canvas::Rect& from, const canvas::Rect& to,
                   std::size_t badge) const;

    std::vector<std::optional<std::size_t>> links_;
    bool beside_;
    bool has_note_ = false;
};

/// A pair as it is right, and below it what the player made of it.
class ToldLink : public Widget {
public:
    struct Content {
        std::size_t badge = badge_count;
        std::string left;
        std::string right;
        std::string remark;  ///< may be empty
        AnswerState state = AnswerState::Other;
    };

    ToldLink(std::string id, Content content);

    const Children& children() const override { return children_; }
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;

private:
    struct Halves;
    Halves halves(const Look& look, float width) const;

    std::size_t badge_;
    AnswerState state_;
    Children children_;  ///< left, right, and the remark if there is one
};

}  // namespace ui
