// SPDX-License-Identifier: MIT
#include "typeset/typesetter.h"

#include "typeset/breaks.h"
#include "typeset/font_set.h"
#include "typeset/recent.h"

#include <algorithm>

namespace typeset {
namespace {

/// Longer texts are shaped anew each time: the caches are for labels and paragraphs.
constexpr std::size_t longest_kept = 4096;
constexpr std::size_t kept_texts = 1024;

constexpr std::string_view zero_width_space = "\xe2\x80\x8b";
constexpr std::string_view soft_hyphen = "\xc2\xad";

std::string_view without_hanging(std::string_view text) {
    while (text.ends_with(' ') || text.ends_with(zero_width_space)) {
        text.remove_suffix(text.ends_with(' ') ? 1 : zero_width_space.size());
    }
    return text;
}

/// What is drawn of a piece of a paragraph: a hyphen shows only where it was used, and the spaces
/// at the end hang over.
std::string drawn_text(std::string_view piece, bool ends_early) {
    piece = without_hanging(piece);
    if (!ends_early || !piece.ends_with(soft_hyphen)) {
        return std::string(piece);
    }
    piece.remove_suffix(soft_hyphen.size());
    return std::string(piece) + '-';
}

/// One hard line with what is needed to break it.
struct Broken {
    std::string_view text;
    std::shared_ptr<const Shaped> shaped;
    std::shared_ptr<const std::vector<std::size_t>> breaks;

    /// The byte where a cluster begins; for the one after the last, the end of the text.
    std::size_t start(std::size_t cluster) const {
        return cluster < shaped->clusters.size() ? shaped->clusters[cluster].start : text.size();
    }
    bool breaks_at(std::size_t cluster) const {
        return std::ranges::binary_search(*breaks, start(cluster));
    }
    /// Whether a cluster that begins a line is not the first of anything.
    bool within_word(std::size_t cluster) const {
        return cluster < shaped->clusters.size() && !breaks_at(cluster);
    }
};

/// Widths are sums, and come out a hair otherwise when summed in another order.
constexpr float hair = 0.01F;

/// The cluster, after `first`, that begins the next line when lines are at most `width` wide.
std::size_t next_line(const Broken& broken, std::size_t first, const Style& style, float width) {
    const std::vector<Cluster>& clusters = broken.shaped->clusters;
    std::size_t best = 0;
    float used = 0;
    for (std::size_t i = first; i < clusters.size(); ++i) {
        const std::size_t start = clusters[i].start;
        if (i > first && broken.breaks_at(i)) {
            best = i;
        }
        used += clusters[i].advance * static_cast<float>(style.size) + style.tracking;
        const std::string_view rest = broken.text.substr(start);
        const bool hangs = rest.starts_with(' ') || rest.starts_with(zero_width_space);
        if (used > width + hair && !hangs && i > first) {
            return best > 0 ? best : i;
        }
    }
    return clusters.size();
}

float width_of(const Shaped& shaped, const Style& style) {
    return shaped.width * static_cast<float>(style.size) +
           style.tracking * static_cast<float>(shaped.clusters.size());
}

struct Fitted {
    Line line;
    std::size_t next = 0;  ///< the cluster that begins the line after it
};

Fitted fit_line(const Typesetter& typesetter, const Broken& broken, std::size_t first,
                const Style& style, float width) {
    constexpr float smallest_step = 0.05f;
    const std::size_t begin = broken.start(first);
    for (float allowed = width;;) {
        const std::size_t next = next_line(broken, first, style, allowed);
        const std::size_t end = broken.start(next);
        const std::string drawn =
            drawn_text(broken.text.substr(begin, end - begin), end < broken.text.size());
        Fitted out{typesetter.line(drawn, style), next};
        // A piece can come out wider than its share of the whole, which was kerned with what
        // followed: then it is asked to be narrower by as much.
        if (out.line.width <= width + hair || next <= first + 1 || !(allowed > 0)) {
            return out;
        }
        allowed -= std::max(out.line.width - width, smallest_step);
    }
}

}  // namespace

struct Typesetter::Fonts {
    Fonts(FontSet fonts, LineBreaker lines) : set(std::move(fonts)), breaker(std::move(lines)) {}

    std::shared_ptr<const Shaped> shaped(std::string_view text, const Style& style);
    std::shared_ptr<const std::vector<std::size_t>> breaks(std::string_view text);
    Line line(std::string_view text, const Style& style);
    std::shared_ptr<const Line> shared_line(std::string_view text, const Style& style);
    void name_shape(std::string& key, std::string_view text, const Style& style) const;

    FontSet set;
    LineBreaker breaker;
    Family family = Family::Inter;
    Recent<Shaped> shapes{kept_texts};
    Recent<std::vector<std::size_t>> break_lists{kept_texts};
    Recent<Line> drawn{kept_texts};
    std::string shape_key;  ///< the last one, as the next needs its memory again
    std::string line_key;
};

/// What is shaped alike has the same key, at whatever size.
void Typesetter::Fonts::name_shape(std::string& key, std::string_view text,
                                   const Style& style) const {
    key = text;
    key += static_cast<char>(static_cast<int>(family) << 4 | static_cast<int>(style.weight) << 2 |
                             static_cast<int>(style.tracking == 0) << 1 |
                             static_cast<int>(style.fixed_digits));
}

std::shared_ptr<const Shaped> Typesetter::Fonts::shaped(std::string_view text, const Style& style) {
    const Features features{style.tracking == 0, style.fixed_digits};
    const auto make = [&] { return shape(text, set.chain(family, style.weight), features); };
    if (text.size() > longest_kept) {
        return std::make_shared<const Shaped>(make());
    }
    name_shape(shape_key, text, style);
    return shapes.get(shape_key, make);
}

std::shared_ptr<const std::vector<std::size_t>> Typesetter::Fonts::breaks(std::string_view text) {
    const auto make = [&] { return breaker.breaks(text); };
    return text.size() > longest_kept ? std::make_shared<const std::vector<std::size_t>>(make())
                                      : break_lists.get(std::string(text), make);
}

base::Result<Typesetter> Typesetter::open(const std::filesystem::path& folder,
                                          const base::Files& files) {
    auto set = FontSet::open(folder, files);
    if (!set) {
        return set.error();
    }
    auto breaker = LineBreaker::open();
    if (!breaker) {
        return breaker.error();
    }
    return Typesetter(std::make_unique<Fonts>(*std::move(set), *std::move(breaker)));
}

Typesetter::Typesetter(std::unique_ptr<Fonts> fonts) : fonts_(std::move(fonts)) {}
Typesetter::~Typesetter() = default;
Typesetter::Typesetter(Typesetter&&) noexcept = default;
Typesetter& Typesetter::operator=(Typesetter&&) noexcept = default;

void Typesetter::set_family(Family family) { fonts_->family = family; }

Family Typesetter::family() const { return fonts_->family; }

float Typesetter::width(std::string_view text, const Style& style) const {
    return width_of(*fonts_->shaped(text, style), style);
}

Line Typesetter::Fonts::line(std::string_view text, const Style& style) {
    const auto shape = shaped(text, style);
    const auto size = static_cast<float>(style.size);
    Line out{std::string(text), style, {}, width_of(*shape, style)};
    out.glyphs.reserve(shape->glyphs.size());
    for (const ShapedGlyph& glyph : shape->glyphs) {
        const float x = glyph.x * size + style.tracking * static_cast<float>(glyph.place);
        out.glyphs.push_back({glyph.face, glyph.index, x, glyph.y * size});
    }
    return out;
}

std::shared_ptr<const Line> Typesetter::Fonts::shared_line(std::string_view text,
                                                           const Style& style) {
    const auto make = [&] { return line(text, style); };
    if (text.size() > longest_kept) {
        return std::make_shared<const Line>(make());
    }
    name_shape(line_key, text, style);
    line_key.append(reinterpret_cast<const char*>(&style.size), sizeof style.size);
    line_key.append(reinterpret_cast<const char*>(&style.tracking), sizeof style.tracking);
    return drawn.get(line_key, make);
}

Line Typesetter::line(std::string_view text, const Style& style) const {
    return fonts_->line(text, style);
}

std::shared_ptr<const Line> Typesetter::shared_line(std::string_view text,
                                                    const Style& style) const {
    return fonts_->shared_line(text, style);
}

Paragraph Typesetter::wrap(std::string_view text, const Style& style, float width) const {
    Paragraph out;
    for (const HardLine& hard : hard_lines(text)) {
        const std::string_view whole = text.substr(hard.begin, hard.end - hard.begin);
        const Broken broken{whole, fonts_->shaped(whole, style), fonts_->breaks(whole)};
        std::size_t first = 0;
        do {
            out.starts.push_back(hard.begin + broken.start(first));
            auto [line, next] = fit_line(*this, broken, first, style, width);
            out.width = std::max(out.width, line.width);
            out.lines.push_back(std::move(line));
            first = next;
            out.breaks_words = out.breaks_words || broken.within_word(first);
        } while (first < broken.shaped->clusters.size());
    }
    return out;
}

Metrics Typesetter::metrics(const Style& style) const {
    const Metrics& em = fonts_->set.first(fonts_->family, style.weight).metrics();
    const auto size = static_cast<float>(style.size);
    return {em.ascent * size, em.descent * size, em.cap_height * size};
}

Bitmap Typesetter::bitmap(FaceId face, std::uint32_t index, int size, int quarter) const {
    return fonts_->set.face(face).bitmap(index, size, quarter);
}

}  // namespace typeset
