# shellcheck shell=bash
# Installs the provider of identities before which the sign-in through a council's directory is tried. Sourced after common.sh and prerequisites.sh.

test_directory="$root/tests/Linnet.Web.Tests/SigningIn/Directory/Provider"
readonly test_directory

install_test_directory() {
    [[ $test_directory/node_modules/.package-lock.json -nt $test_directory/package-lock.json ]] && return 0
    need_node
    say "Installing a directory to sign in with"
    (cd "$test_directory" && quietly npm ci --no-audit --no-fund --ignore-scripts) || fail "The directory that the tests sign in with could not be installed."
    touch "$test_directory/node_modules/.package-lock.json"
}
