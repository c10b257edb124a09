# shellcheck shell=bash
# Builds the program, and only when its sources changed. Sourced after common.sh and prerequisites.sh.

program="$root/src/Linnet.Cli/bin/Release/net10.0/Linnet.Cli.dll"
built="$root/src/Linnet.Cli/bin/built"
readonly program built

program_is_fresh() {
    [[ -e $built && -e $program ]] &&
        [[ -z "$(find "$root/src" "$root/bench" "$root"/*.props "$root"/global.json "$root"/.editorconfig \
            \( -name bin -o -name obj -o -name node_modules -o -name Assets \) -prune -o -newer "$built" -print -quit)" ]]
}

build_program() {
    program_is_fresh && return 0
    need_dotnet
    build_under_lock program_is_fresh src/Linnet.Cli
}

# The program, the tests and the benchmarks.
build_everything() { build_under_lock false Linnet.slnx; }

# Builds unless a check made under the lock says that another has just done so: build_under_lock CHECK WHAT
build_under_lock() {
    mkdir -p "$(dirname "$built")"
    (
        flock 9
        "$1" && exit 0
        # Made before the moment is taken, so that they do not look like a change.
        for project in "$root"/src/*/ "$root"/bench/*/; do mkdir -p "$project/bin" "$project/obj"; done
        touch "$built.next"
        quietly dotnet build "$root/$2" -c Release -v q --nologo --disable-build-servers 9>&- || exit 1
        mv "$built.next" "$built"
    ) 9>"$built.lock" || fail "Linnet could not be built."
}
