// SPDX-License-Identifier: MIT
//
// The sentences of the screens for browsing: timeline, sources, search, packs, reports. As in
// wording.h, texts are plain; the look applies typography when they are shown.
#pragma once

#include "text/language.h"

#include <string>

namespace screens {

struct BrowsingWords {
    // The rail
    text::Bilingual timeline;
    text::Bilingual sources;
    text::Bilingual search;
    text::Bilingual packs;

    // Everywhere
    text::Bilingual copy_reference;
    text::Bilingual copied;
    text::Bilingual not_copied;
    text::Bilingual open_address;
    text::Bilingual address_failed;
    text::Bilingual no_facts;
    text::Bilingual to_packs;
    text::Bilingual report;
    text::Bilingual version;

    // Timeline
    text::Bilingual timeline_effect;
    text::Bilingual no_dates;
    text::Bilingual by_chapter;
    text::Bilingual by_source;
    text::Bilingual as_list;
    text::Bilingual as_chart;
    text::Bilingual zoom_in;
    text::Bilingual zoom_out;
    text::Bilingual scale;
    text::Bilingual zoom_all;
    text::Bilingual century;
    text::Bilingual decade;
    text::Bilingual year;
    text::Bilingual month;
    text::Bilingual previous_event;
    text::Bilingual next_event;
    text::Bilingual open_fact;
    text::Bilingual event_keys;
    text::Bilingual to_events;
    text::Bilingual lane_keys;
    text::Bilingual to_lanes;
    text::Bilingual chapter;
    text::Bilingual all_chapters;
    text::Bilingual to_zoom;
    text::Bilingual to_list;

    // Sources
    text::Bilingual sources_effect;
    text::Bilingual back_to_sources;
    text::Bilingual play_source;
    text::Bilingual smaller_sign;
    text::Bilingual larger_sign;
    text::Bilingual our_words;
    text::Bilingual cited_by_question;
    text::Bilingual cited_for_fact;

    // A fact
    text::Bilingual fact;
    text::Bilingual who_says_it;
    text::Bilingual worked_out;
    text::Bilingual questions_on_it;
    text::Bilingual no_questions_on_it;
    text::Bilingual other_questions_on_it;
    text::Bilingual no_other_questions_on_it;
    text::Bilingual facts_beside;
    text::Bilingual read_there;

    // Search
    text::Bilingual search_effect;
    text::Bilingual search_field;
    text::Bilingual search_first;
    text::Bilingual questions_found;
    text::Bilingual facts_found;
    text::Bilingual sources_found;
    text::Bilingual nothing_found;
    text::Bilingual nothing_found_help;
    text::Bilingual clear;
    text::Bilingual hidden_fact;

    // Packs
    text::Bilingual sound;
    text::Bilingual broken;
    text::Bilingual broken_effect;
    text::Bilingual warnings_effect;
    text::Bilingual languages;
    text::Bilingual french;
    text::Bilingual english;
    text::Bilingual chapters;
    text::Bilingual authors;
    text::Bilingual licence;
    text::Bilingual play_pack;

    // Report
    text::Bilingual report_title;
    text::Bilingual report_effect;
    text::Bilingual report_note;
    text::Bilingual report_keep;
    text::Bilingual report_copy;
    text::Bilingual report_kept;
    text::Bilingual report_not_kept;
    text::Bilingual report_no_folder;
    text::Bilingual what_is_written;
    text::Bilingual report_item;
    text::Bilingual report_prompt;
    text::Bilingual report_answer;
    text::Bilingual report_seed;
    text::Bilingual report_file;
};

const BrowsingWords& browsing_words();

/// "18 faits".
text::Bilingual fact_count(std::size_t count);
/// "12 événements".
text::Bilingual event_count(std::size_t count);
/// "96 faits datés, de 2009 à 2016".
text::Bilingual events_between(std::size_t count, int first_year, int last_year);
/// "3 désaccords"; empty for none.
text::Bilingual disagreement_count(std::size_t count);
/// "2 alertes".
text::Bilingual warning_count(std::size_t count);
/// "et 7 autres".
text::Bilingual and_others(std::size_t count);
/// "PARAGRAPHE 4", as a heading.
text::Bilingual paragraph_heading(std::size_t number);
/// "§ 4".
text::Bilingual paragraph_short(std::size_t number);
/// "2 packs · 450 questions".
text::Bilingual packs_total(std::size_t packs, std::size_t questions);
/// "3 sur 12".
text::Bilingual place_of(std::size_t number, std::size_t all);
/// "Questions · 12".
text::Bilingual counted_title(const text::Bilingual& title, std::size_t count);
/// "Graine : 12".
text::Bilingual labelled(const text::Bilingual& name, const std::string& what);

}  // namespace screens
