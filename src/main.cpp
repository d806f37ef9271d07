// SPDX-License-Identifier: MIT
//
// Wires the real world to the program.
#include "base/system_clock.h"
#include "base/system_files.h"
#include "base/system_streams.h"
#include "cli/program.h"

#ifdef WITH_WINDOW
#include "platform/window.h"
#endif

#include <pwd.h>
#include <unistd.h>

#include <exception>
#include <future>
#include <string>
#include <system_error>

namespace {

profile::Environment environment_of_process() {
    profile::Environment variables;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string text = *entry;
        const std::size_t equals = text.find('=');
        if (equals != std::string::npos) {
            variables.emplace(text.substr(0, equals), text.substr(equals + 1));
        }
    }
    return variables;
}

/// What the user database says.
std::optional<std::filesystem::path> home_by_account() {
    const passwd* account = ::getpwuid(::geteuid());
    return account != nullptr && account->pw_dir != nullptr
               ? std::optional<std::filesystem::path>(account->pw_dir)
               : std::nullopt;
}

/// The program's own file, also when it was started by a link or found in PATH.
std::filesystem::path program_path(const char* called) {
    std::error_code error;
    const auto path = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::absolute(called, error) : path;
}

/// Empty in a program that was built without a window.
cli::OpenWindow window_opener([[maybe_unused]] const base::Clock& clock) {
#ifdef WITH_WINDOW
    return [&clock](const typeset::Typesetter& typesetter, const cli::WindowWish& wish,
                    const cli::MakeClient& make_client) -> base::Result<base::Done> {
        auto window =
            platform::Window::prepare(typesetter, {wish.title, wish.size, wish.full_screen});
        if (!window) {
            return window.error();
        }
        // Not before: loading the graphics driver maps and protects memory many hundred times,
        // which takes much longer while another thread runs.
        auto client = std::async(wish.made_aside ? std::launch::async : std::launch::deferred, [&] {
            auto made = make_client(**window);
            if (wish.made_aside) {
                (*window)->rehearse(*made);
            }
            return made;
        });
        (*window)->show();
        (*window)->run(*client.get(), clock);
        return base::Done{};
    };
#else
    return {};
#endif
}

int run_program(int argument_count, char** arguments) {
    const base::SystemClock clock;
    base::SystemFiles files;
    base::SystemInput input(STDIN_FILENO);
    base::SystemOutput output(STDOUT_FILENO);
    base::SystemOutput errors(STDERR_FILENO);
    const profile::Environment environment = environment_of_process();
    const profile::Folders folders = profile::player_folders(environment, home_by_account());
    cli::LogFile log(folders.state, files);
    cli::World world{clock,
                     files,
                     environment,
                     folders,
                     profile::shipped_data(environment, program_path(arguments[0]), files),
                     input,
                     output,
                     errors,
                     log,
                     window_opener(clock),
                     ::isatty(STDERR_FILENO) == 1,
                     base::local_offset};
    return cli::run(std::vector<std::string>(arguments + 1, arguments + argument_count), world);
}

}  // namespace

int main(int argument_count, char** arguments) {
    base::secure_standard_streams();
    try {
        return run_program(argument_count, arguments);
    } catch (const std::exception& problem) {
        // Only what no layer can foresee comes this far: memory that ran out.
        base::SystemOutput(STDERR_FILENO)
            .write(std::string("source-sure: error: ") + problem.what() + "\n");
        return 3;
    }
}
