// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/canvas.h"

#include <string>
#include <vector>

namespace support {

/// A canvas that writes down each call as a line of text, for whole screens to be asserted:
///
///     fill 10,20 100x40 r12 #FFFFFF
///     fill 10,20 100x40 r12 #3A2AA8>#7446DA across
///     outline 10,20 100x40 r12 w1 #DFDCD3
///     shadow 10,20 100x40 r12 blur18 +0,6 #0B0A2014
///     polygon 0,0 10,0 5,8 #A12916
///     stroke w2 open 0,0 10,5.5 #1A1B25
///     arc 50,50 r20 w4 -90..180 #4F3CC9
///     text 10,20 16 semibold #1A1B25 "Bonne réponse"
///     clip 0,0 640x360
///     end clip
///
/// Lengths are rounded to half a pixel, angles are in whole degrees. What stands in a clip is
/// indented.
class RecordingCanvas : public canvas::Canvas {
public:
    const std::vector<std::string>& lines() const { return lines_; }

    /// All lines, each ended.
    std::string text() const;

    /// Only what was written, one text a line.
    std::string words() const;

    /// What was drawn and in which colours, without where: the same on machines whose fonts are
    /// of another version. Texts that follow each other in one style are one text, so that it does
    /// not matter where lines were broken; so is what is drawn alike several times in a row.
    std::string sketch() const;

    void fill(const canvas::Rect& rect, float radius, const canvas::Paint& paint) override;
    void outline(const canvas::Rect& rect, float radius, float width,
                 canvas::Colour colour) override;
    void shadow(const canvas::Rect& rect, float radius, float blur, canvas::Point offset,
                canvas::Colour colour) override;
    void polygon(std::span<const canvas::Point> corners, canvas::Colour colour) override;
    void stroke(std::span<const canvas::Point> points, float width, canvas::Colour colour,
                canvas::Ends ends) override;
    void arc(canvas::Point centre, float radius, float width, float from, float to,
             canvas::Colour colour) override;
    void text(canvas::Point origin, const typeset::Line& line, canvas::Colour colour) override;
    void push_clip(const canvas::Rect& rect) override;
    void pop_clip() override;

private:
    void add(std::string line);
    void add_sketch(std::string line);

    std::vector<std::string> lines_;
    std::string words_;
    std::vector<std::string> sketch_;
    std::string text_style_;  ///< of the last text, while nothing else was drawn after it
    std::size_t depth_ = 0;
};

}  // namespace support
