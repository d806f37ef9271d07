// SPDX-License-Identifier: MIT
#include "profile/kept_match.h"

#include "json/document.h"
#include "json/fields.h"
#include "json/value.h"
#include "profile/damaged_copy.h"
#include "profile/hot_seat_json.h"

#include <fmt/format.h>

#include <set>

namespace profile {
namespace {

/// Of the file: a later version counts on.
constexpr int format = 1;
constexpr std::uintmax_t most_bytes = 8u << 20;
constexpr std::int64_t most_seed = (std::int64_t{1} << 53) - 1;

json::Value answer_json(const learning::Answer& answer) {
    json::Value value = json::Value::object();
    value.set("item", answer.item)
        .set("answer", answer.answer)
        .set("verdict", learning::to_string(answer.verdict))
        .set("credit", answer.credit)
        .set("points", answer.points)
        .set("hints", answer.hints)
        .set("milliseconds", answer.time.count());
    return value;
}

json::Value match_json(const KeptMatch& match) {
    json::Value answers = json::Value::list();
    for (const learning::Answer& answer : match.answers) {
        answers.add(answer_json(answer));
    }
    json::Value attempts = json::Value::list();
    for (const KeptAttempt& attempt : match.attempts) {
        json::Value value = answer_json(attempt.answer);
        value.set("seat", attempt.seat);
        attempts.add(std::move(value));
    }
    json::Value value = json::Value::object();
    value.set("pack", match.game.pack)
        .set("mode", match.game.mode)
        .set("seed", match.game.seed)
        .set("build", match.game.build)
        .set("started", base::to_string(match.game.started))
        .set("chapters", json::Value::list_of(match.chapters))
        .set("level", match.level)
        .set("items", json::Value::list_of(match.game.items))
        .set("hot_seat", hot_seat_json(match.choice))
        .set("answers", std::move(answers))
        .set("attempts", std::move(attempts))
        .set("rotation", json::Value::list_of(match.rotation));
    return value;
}

/// Reads what match_json wrote. What it gives is of use where no fault was found.
class MatchReader {
public:
    explicit MatchReader(base::Diagnostics& faults) : faults_(faults), reader_(faults) {}

    KeptMatch read(json::Node node) {
        KeptMatch match;
        json::Fields fields(node, reader_);
        match.game.pack = fields.text("pack").value_or("");
        match.game.mode = fields.text("mode").value_or("");
        match.game.seed = static_cast<std::uint64_t>(whole(fields, "seed", most_seed));
        match.game.build = fields.text("build").value_or("");
        match.game.started = instant(fields, "started");
        match.chapters = fields.texts("chapters");
        match.level = static_cast<int>(whole(fields, "level", 3));
        match.game.items = fields.texts("items");
        if (const auto choice = fields.required("hot_seat")) {
            match.choice = read_choice(*choice);
        }
        for (const json::Node one : fields.list("answers")) {
            json::Fields answer(one, reader_);
            match.answers.push_back(read_answer(answer));
        }
        const auto seats = static_cast<std::int64_t>(match.choice.players.size());
        for (const json::Node one : fields.list("attempts")) {
            json::Fields attempt(one, reader_);
            const auto seat = static_cast<std::size_t>(whole(attempt, "seat", seats - 1));
            match.attempts.push_back({seat, read_answer(attempt)});
        }
        match.rotation = rotation(fields, match.choice.players.size());
        return match;
    }

private:
    /// The settings make do with what they can use of the players; a match cannot.
    HotSeatChoice read_choice(json::Node node) {
        base::Diagnostics told;
        HotSeatChoice choice = read_hot_seat(node, told);
        for (const base::Diagnostic& one : told.all()) {
            faults_.error(one.place, "match", one.message);
        }
        return choice;
    }

    learning::Answer read_answer(json::Fields& fields) {
        constexpr std::int64_t much = 1'000'000'000;
        learning::Answer answer;
        answer.item = fields.text("item").value_or("");
        answer.answer = fields.text("answer").value_or("");
        const auto verdict = learning::verdict_of(fields.text("verdict").value_or("wrong"));
        if (!verdict) {
            faults_.error(fields.place("verdict"), "match", "there is no such verdict");
        }
        answer.verdict = verdict.value_or(learning::Verdict::Wrong);
        const auto credit = fields.required("credit");
        const auto share = credit ? credit->number() : std::nullopt;
        if (!share || *share < 0 || *share > 1) {
            faults_.error(fields.place("credit"), "match", "\"credit\" must be from 0 to 1");
        }
        answer.credit = share.value_or(0);
        answer.points = static_cast<int>(whole(fields, "points", much));
        answer.hints = static_cast<int>(whole(fields, "hints", much));
        answer.time = std::chrono::milliseconds(whole(fields, "milliseconds", much));
        return answer;
    }

    /// Each of the seats once, or none: so it was before matches were left with it.
    std::vector<std::size_t> rotation(json::Fields& fields, std::size_t seats) {
        std::vector<std::size_t> all;
        for (const json::Node one : fields.optional_list("rotation")) {
            const auto seat = reader_.integer(one, {0, static_cast<std::int64_t>(seats) - 1});
            all.push_back(static_cast<std::size_t>(seat.value_or(0)));
        }
        const std::set<std::size_t> different(all.begin(), all.end());
        if (!all.empty() && (all.size() != seats || different.size() != seats)) {
            faults_.error(fields.place("rotation"), "match",
                          "\"rotation\" must have each seat once");
        }
        return all;
    }

    static std::int64_t whole(json::Fields& fields, std::string_view key, std::int64_t most) {
        return fields.integer(key, {0, most}).value_or(0);
    }

    base::Instant instant(json::Fields& fields, std::string_view key) {
        const auto text = fields.text(key);
        const auto moment = base::parse_instant(text.value_or(""));
        if (text && !moment) {
            faults_.error(fields.place(key), "match", moment.error().message);
        }
        return moment ? *moment : base::Instant();
    }

    base::Diagnostics& faults_;
    json::Reader reader_;
};

/// Into `out.match`, or why not into `out.told` and `out.trouble`.
void read_document(json::Node root, ReadMatch& out) {
    json::Reader reader(out.told);
    json::Fields fields(root, reader);
    const auto version = fields.integer("format", {1, 1'000'000});
    if (version.value_or(format) > format) {
        out.trouble = MatchTrouble::Later;
        out.told.error(fields.place("format"), "match", "made by a later version");
        fields.stop_asking();
        return;
    }
    const auto match = fields.required("match");
    if (match && !match->is(json::Kind::Null)) {
        out.match = MatchReader(out.told).read(*match);
    }
}

}  // namespace

ReadMatch read_match(const std::filesystem::path& path, base::Files& files, base::Instant now) {
    ReadMatch out;
    if (files.kind(path) == base::FileKind::Missing) {
        return out;
    }
    out.path = path.string();
    auto content = files.read(path, most_bytes);
    if (!content) {
        out.trouble = MatchTrouble::Unreadable;
        out.told.add(content.error());
        return out;
    }
    const auto document = json::parse(*content, path.string());
    if (document) {
        read_document(document->root(), out);
    } else {
        out.told.add(document.error());
    }
    if (out.told.errors() == 0 || out.trouble == MatchTrouble::Later) {
        return out;
    }
    out.match.reset();
    const auto aside = keep_damaged(path, *content, files, now);
    out.trouble = aside ? MatchTrouble::Damaged : MatchTrouble::Unreadable;
    out.path = aside ? aside->string() : out.path;
    return out;
}

std::filesystem::path aside_of(const KeptMatch& match, const std::filesystem::path& path) {
    std::string moment =
        base::to_string(std::chrono::floor<std::chrono::seconds>(match.game.started));
    std::erase(moment, ':');
    return fmt::format("{}.left-{}", path.string(), moment);
}

base::Result<base::Done> set_aside(const KeptMatch& match, const std::filesystem::path& path,
                                   base::Files& files) {
    return write_match(match, aside_of(match, path), files);
}

base::Result<base::Done> write_match(const std::optional<KeptMatch>& match,
                                     const std::filesystem::path& path, base::Files& files) {
    auto made = files.make_folder(path.parent_path());
    if (!made) {
        return made;
    }
    json::Value value = json::Value::object();
    value.set("format", format).set("match", match ? match_json(*match) : json::Value());
    return files.replace(path, json::to_line(value) + "\n");
}

}  // namespace profile
