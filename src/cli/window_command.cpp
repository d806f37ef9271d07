// SPDX-License-Identifier: MIT
#include "cli/commands.h"

namespace cli {

Status play_in_window(const PlayOptions&, const World& world, Console& console) {
    if (!world.open_window) {
        console.complain(
            "source-sure: error: this program was built without a window\n"
            "  hint: source-sure play PACK --terminal plays here, as text\n");
        return failed;
    }
    console.complain(
        "source-sure: error: the window has no screens yet\n"
        "  hint: source-sure play PACK --terminal plays here, as text\n");
    return failed;
}

}  // namespace cli
