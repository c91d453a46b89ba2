import type { Words } from './completion-words';

/** In single quotes of a shell. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const bash = (all: readonly Words[]): string => `# completion of kjm for bash; made by "kjm completion bash"
_kjm() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" path="kjm" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path \${COMP_WORDS[i]}" in
${all
  .slice(1)
  .map(({ path }) => `      ${quote(path)}) path=${quote(path)} ;;`)
  .join('\n')}
    esac
  done
  local words=""
  case "$path $before" in
${all
  .flatMap(({ path, values }) =>
    values.map(({ flag, choices }) => {
      const answer = choices.length > 0 ? `words=${quote(choices.join(' '))}` : 'COMPREPLY=(); return';
      return `    ${quote(`${path} ${flag}`)}) ${answer} ;;`;
    }),
  )
  .join('\n')}
    *) case "$path" in
${all.map(({ path, words }) => `      ${quote(path)}) words=${quote(words.map((w) => w.word).join(' '))} ;;`).join('\n')}
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _kjm kjm`;

const zsh = (all: readonly Words[]): string => `#compdef kjm
# completion of kjm for zsh; made by "kjm completion zsh"
autoload -U +X bashcompinit && bashcompinit
${bash(all)}`;

/** A word of fish: its own quotes, in which only these two end or escape. */
const fishQuote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

function fish(all: readonly Words[]): string {
  const lines = all.flatMap(({ path, words, values }) => {
    const when = `-n ${fishQuote(`__kjm_at ${path.split(' ').slice(1).join(' ')}`.trim())}`;
    return words.map(({ word, help }) => {
      const value = values.find((v) => v.flag === word);
      const choices =
        value === undefined ? '' : ` -x${value.choices.length > 0 ? ` -a ${fishQuote(value.choices.join(' '))}` : ''}`;
      const what = word.startsWith('--')
        ? `-l ${word.slice(2)}`
        : word.startsWith('-')
          ? `-s ${word.slice(1)}`
          : `-f -a ${word}`;
      return `complete -c kjm ${when} ${what}${choices} -d ${fishQuote(help)}`;
    });
  });
  return `# completion of kjm for fish; made by "kjm completion fish"
function __kjm_at
  set -l typed (commandline -opc)
  set -l words
  for word in $typed[2..-1]
    string match -q -- '-*' $word; and break
    set -a words $word
  end
  set -l wanted $argv
  test (count $wanted) -eq 0; and test (count $words) -eq 0; and return 0
  test (count $wanted) -eq 0; and return 1
  test "$words[1..(count $wanted)]" = "$wanted"
end
${lines.join('\n')}`;
}

/** By shell, the script that completes the words. */
export const SCRIPTS = { bash, zsh, fish } as const;
