import { spokenIn } from './loaded-when-needed.ts'

/** What lies apart with its own words, whole in one file for each language. */
export interface Spoken {
  solution: typeof import('../solution/spoken/en.ts')
  explanation: typeof import('../next-steps/spoken/en.ts')
  answers: typeof import('../answers/spoken/en.ts')
  photos: typeof import('../photos/spoken/en.ts')
  survey: typeof import('../survey-card/spoken/en.ts')
}
export type SpokenName = keyof Spoken

/** After a failure nobody asks again for so long. */
const pauseSeconds = 5
let attempts = 0
const loading = new Map<string, Promise<unknown>>()

/** Whose language is spoken; it may become another while a file is on its way. */
export interface Speaking {
  readonly language: string
}

/**
 * A file in a language that the widgets have words for: in the one that is spoken once it is there, whichever file comes
 * first. Null when it cannot be fetched now.
 */
export async function loadSpoken<Name extends SpokenName>(
  name: Name,
  speaking: Speaking,
): Promise<Spoken[Name] | null> {
  const { language } = speaking
  const spoken = language.slice(0, 2)
  const id = name + spoken
  // What stands under a name was loaded by it.
  const known = loading.get(id) as Promise<Spoken[Name] | null> | undefined
  const coming =
    known ??
    spokenIn(name, spoken, attempts++).catch(() => {
      setTimeout(() => loading.delete(id), pauseSeconds * 1000)
      return null
    })
  loading.set(id, coming)
  const file = await coming
  return language === speaking.language ? file : loadSpoken(name, speaking)
}

/** Hands the file over once it is there, however often it has to be asked for. */
export async function whenSpoken<Name extends SpokenName>(
  name: Name,
  speaking: Speaking,
  use: (spoken: Spoken[Name]) => void,
): Promise<void> {
  const spoken = await loadSpoken(name, speaking)
  if (spoken) use(spoken)
  else setTimeout(whenSpoken, pauseSeconds * 1000, name, speaking, use)
}
