# shellcheck shell=bash disable=SC2034
# Finds a JDK 25 or newer; sourced by the scripts at the top. Needs a function fail, sets the variable jdk.

# The feature version of a JDK, such as 25; nothing if the folder holds none.
jdk_version() {
  [[ -x $1/bin/java && -x $1/bin/javac ]] || return 0
  if [[ -r $1/release ]]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/^[^"]* version "\([0-9]*\).*/\1/p'
  fi
}

# The folders in which a JDK may be, the most wanted first.
jdk_folders() {
  [[ -n ${JAVA_HOME:-} ]] && printf '%s\n' "$JAVA_HOME"
  local javac
  javac=$(command -v javac || true)
  [[ -n $javac ]] && dirname -- "$(dirname -- "$(readlink -f -- "$javac")")"
  local home=${HOME:-/nonexistent}
  local folder
  for folder in /usr/lib/jvm/* /opt/java/* /opt/jdk* "${SDKMAN_DIR:-$home/.sdkman}"/candidates/java/* "$home"/.jdks/*; do
    [[ -d $folder ]] && printf '%s\n' "$folder"
  done
  return 0
}

# The first of them with a version that will do.
find_jdk() {
  local folder version
  if [[ -n ${WRITETHRU_JAVA_HOME:-} ]]; then
    version=$(jdk_version "$WRITETHRU_JAVA_HOME")
    [[ ${version:-0} -ge 25 ]] || fail "WRITETHRU_JAVA_HOME ($WRITETHRU_JAVA_HOME) is not a JDK 25 or newer."
    jdk=$WRITETHRU_JAVA_HOME
    return
  fi
  while IFS= read -r folder; do
    version=$(jdk_version "$folder")
    if [[ ${version:-0} -ge 25 ]]; then
      jdk=$folder
      return
    fi
  done < <(jdk_folders)
  fail "Writethru needs a JDK 25 or newer: install one, for instance with ‘sdk install java 25-tem’ (https://sdkman.io) or from https://adoptium.net, and set JAVA_HOME to its folder."
}
