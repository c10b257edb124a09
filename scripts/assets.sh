# shellcheck shell=bash
# Bundles the styles and scripts of the pages, and only when they changed. Sourced after common.sh and prerequisites.sh.

assets="$root/src/Linnet.Web/Assets"
bundled="$root/src/Linnet.Web/obj/assets.bundled"
readonly assets bundled

build_assets() {
    local now
    now="$(cd "$assets" && find . -path ./node_modules -prune -o -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)"
    assets_are_fresh "$now" && return 0
    mkdir -p "$(dirname "$bundled")"
    (
        flock 9
        assets_are_fresh "$now" && exit 0
        need_node
        say "Bundling styles and scripts"
        cd "$assets"
        quietly npm ci --no-audit --no-fund --ignore-scripts 9>&- || exit 1
        quietly node build.mjs 9>&- || exit 1
        printf '%s\n' "$now" >"$bundled"
    ) 9>"$bundled.lock" || fail "The styles and scripts could not be bundled."
}

assets_are_fresh() {
    [[ -e $bundled && -e $root/src/Linnet.Web/wwwroot/assets/linnet.css ]] && [[ "$(<"$bundled")" == "$1" ]]
}
