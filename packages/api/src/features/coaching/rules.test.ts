import { type ReplySign, replySigns, valuesOf } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reasons } from './finding.ts'
import type { FaultSign, Language } from './language.ts'
import { languages } from './languages.ts'
import type { AnsweredComplaint } from './letter.ts'
import { checkReply, signsOf } from './rules.ts'
import { badLetters } from './testing/bad-letters.ts'
import { badSentences } from './testing/bad-sentences.ts'
import { goodEnglish, goodOthers, goodSpanish } from './testing/good-letters.ts'
import { english } from './words/english.ts'
import { spanish } from './words/spanish.ts'

const goodLetters = [...goodEnglish, ...goodSpanish, ...goodOthers]

const someComplaint: AnsweredComplaint = {
  locale: 'en',
  customerName: 'Maria Ionescu',
  description: '',
  subject: [],
  isFirstReply: true,
  isKeptWaiting: false,
}
const answered = (change: Partial<AnsweredComplaint>) => ({ ...someComplaint, ...change })
const firstGood = Object.fromEntries(
  languages.map(({ code }) => [code, goodLetters.find(({ locale }) => (locale ?? 'en') === code)!]),
)
/** What is wrong, with the words that are. */
const said = (text: string, complaint: AnsweredComplaint) =>
  checkReply(text, complaint).findings.map(({ reason, start, end }) => `${reason}: ${text.slice(start, end)}`)

describe('a good letter', () => {
  test.each(goodLetters)('to $customerName ($locale) is not nagged', ({ text, ...complaint }) => {
    expect(said(text, answered(complaint))).toEqual([])
  })

  test('may quote what the customer wrote, whatever that was', () => {
    const { text, ...complaint } = firstGood.en!
    const quoted = text.replace('\n\nA new one', '\n\nYou wrote: “This is RIDICULOUS!!! Answer me ASAP!”\n\nA new one')
    expect(said(`${quoted}\n\n> You are useless, do it ASAP!`, answered(complaint))).toEqual([])
  })

  test.each([
    'It is not your fault.',
    'It was never your mistake.',
    'As soon as it is here we tell you.',
    'You did not receive what you paid for.',
    'You should have received it on Monday.',
    'If you need to contact us, this address reaches me.',
    'Call me whenever you like.',
    'We do not know yet where it is; Mihai tells you by 16:30.',
    'You hear from me as soon as possible, today by 16:30.',
    'I have passed your case to our colleague Mihai, who writes to you by Friday 12:00.',
    'Thank you for being so patient.',
    'The fault was ours alone.',
    'Our colleague Mihai was at your door at 9:00 and found nobody in.',
    'I will ask the manufacturer for you.',
    'The HDMI cable and the USB stick come along.',
    'You broke nothing; the lid was cracked before it left us.',
  ])('may say “%s”', (sentence) => {
    const { text, ...complaint } = firstGood.en!
    expect(said(text.replace('\n\nAna', ` ${sentence}\n\nAna`), answered(complaint))).toEqual([])
  })

  test.each([
    'No se preocupe por el roto.',
    'Estamos muy agradecidos.',
    'No es culpa suya.',
    'El paquete debería haber llegado el lunes.',
    'Esto no debería haber pasado.',
    'Cuando tengamos la pieza se lo decimos hoy mismo.',
    'Tan pronto como llegue, la llamo.',
    'Es la única que quedaba.',
    'La dirección estaba equivocada en nuestros datos.',
  ])('may say “%s” in Spanish', (sentence) => {
    const { text, ...complaint } = firstGood.es!
    expect(said(text.replace('\n\nUn saludo', ` ${sentence}\n\nUn saludo`), answered(complaint))).toEqual([])
  })
})

describe('a bad sentence in a good letter is found, and nothing else', () => {
  const cases = languages.flatMap(({ code }) =>
    (Object.entries(badSentences[code]) as [FaultSign, string[]][]).flatMap(([sign, sentences]) =>
      sentences.map((sentence) => ({ code, sign, sentence })),
    ),
  )
  test.each(cases)('$code $sign: $sentence', ({ code, sign, sentence }) => {
    const { text, ...complaint } = firstGood[code]!
    const at = text.lastIndexOf('\n\n')
    const letter = `${text.slice(0, at)}\n\n${sentence}${text.slice(at)}`
    const { language, findings } = checkReply(letter, answered(complaint))
    expect(language).toBe(code)
    expect([...new Set(findings.map((finding) => finding.sign))]).toEqual([sign])
    for (const { start, end, severity } of findings) {
      expect(severity).toBe('MEND')
      expect(start >= at && end <= at + 2 + sentence.length && start < end, letter.slice(start, end)).toBe(true)
    }
  })

  test.each(languages)('in $code each sign of the lists has one', ({ code, faults }) => {
    expect(Object.keys(badSentences[code]).sort()).toEqual(Object.keys(faults).sort())
  })
})

describe('a letter that customers have received', () => {
  test.each(badLetters)('$text', ({ text, signs, ...complaint }) => {
    expect(signsOf(checkReply(text, answered(complaint)))).toEqual(signs)
  })
})

describe('what is missing', () => {
  const inOrder = (signs: ReplySign[]) => [...signs].sort()

  test.each(languages)('in $code: everything of a first letter, and what would do in its place does', (language) => {
    const body: Record<Language['code'], string> = {
      en: 'The kettle is with us and we look at the lid.',
      es: 'Tenemos el hervidor y miramos la tapa.',
      ro: 'Fierbătorul este la noi și ne uităm la capacul lui.',
      el: 'Ο βραστήρας είναι σε μας και κοιτάμε το καπάκι του.',
      ru: 'Чайник у нас, и мы смотрим его крышку.',
    }
    const { description, customerName, locale } = firstGood[language.code]!
    const complaint = answered({ description: description!, customerName: customerName!, locale: locale ?? 'en' })
    let letter = body[language.code]
    let signs = signsOf(checkReply(letter, complaint))
    expect(inOrder(signs)).toEqual(inOrder(['NO_GREETING', 'NO_APOLOGY', 'NO_THANKS', 'NO_NEXT_STEP']))
    for (const sign of ['NO_GREETING', 'NO_APOLOGY', 'NO_THANKS'] as const) {
      const { example, start } = checkReply(letter, complaint).findings.find((finding) => finding.sign === sign)!
      letter = `${letter.slice(0, start)}${start === 0 ? '' : '\n\n'}${example}\n\n${letter.slice(start)}`
      const after = signsOf(checkReply(letter, complaint))
      expect(after).toEqual(signs.filter((one) => one !== sign))
      signs = after
    }
    expect(signsOf(checkReply(`${letter} 16:30`, complaint))).toEqual([])
  })

  test.each(languages)('in $code: an apology for the delay, when there was one', ({ code, examples }) => {
    const { text, ...letter } = goodLetters.find((one) => (one.locale ?? 'en') === code && one.isKeptWaiting)!
    const unapologetic = checkReply(`${examples.greeting('Maria')}\n\n16:30`, answered({ ...letter, locale: code }))
    expect(unapologetic.findings.map(({ reason }) => reason)).toContain('NO_APOLOGY_FOR_DELAY')
    expect(said(text, answered(letter))).toEqual([])
  })

  test('a name alone greets, a question is a next step, and another language than the customer’s is read as what it is', () => {
    const complaint = answered({ isFirstReply: false })
    expect(said('Maria,\n\nwould a new lid do?\n\nAna', complaint)).toEqual([])
    expect(said(goodSpanish[6]!.text, complaint)).toEqual([])
    expect(checkReply('Bonjour', answered({ locale: 'fr' })).language).toBe(null)
  })
})

describe('whatever is written', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(...goodLetters.flatMap(({ text }) => text.split(/(?<=\s)/))),
    fc.constantFrom(...Object.values(badSentences).flatMap((signs) => Object.values(signs).flat())),
    fc.constantFrom(...'!?.,“”"«»[]{}<>_;;\n\0\ud800\udc00ﷺ'),
  )
  const draft = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '))
  const complaint = fc.record({
    locale: fc.constantFrom('en', 'es', 'ro', 'el-GR', 'ru', 'fr', ''),
    customerName: fc.oneof(fc.constantFrom('Maria Ionescu', ''), fc.string({ unit: 'binary' })),
    description: fc.oneof(fc.constant('The kettle arrived with a cracked lid.'), fc.string({ unit: 'binary' })),
    subject: fc.array(fc.option(fc.string({ unit: 'binary' }))),
    isFirstReply: fc.boolean(),
    isKeptWaiting: fc.boolean(),
  })

  test('it never fails, and each finding lies in the draft, in order, on words', () => {
    fc.assert(
      fc.property(draft, complaint, (text, about) => {
        const { findings } = checkReply(text, about)
        let before = 0
        for (const { start, end, severity, sign, reason } of findings) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeLessThanOrEqual(text.length)
          if (severity === 'MISSING') expect(end).toBe(start)
          else expect(text.slice(start, end)).toMatch(/\S/u)
          expect(sign).toBe(reasons[reason])
          before = start
        }
        for (const sign of valuesOf(replySigns))
          expect(findings.filter((finding) => finding.sign === sign).length).toBeLessThanOrEqual(5)
      }),
    )
  })

  test('a greeting removes what was said of the greeting, and nothing else', () => {
    const body = fc
      .array(
        fc.constantFrom(
          'We have the kettle.',
          'It comes on Friday.',
          'Thank you.',
          'We are sorry.',
          'You should have known!',
        ),
        {
          maxLength: 8,
        },
      )
      .map((sentences) => sentences.join(' '))
    fc.assert(
      fc.property(body, fc.boolean(), fc.boolean(), (text, isFirstReply, isKeptWaiting) => {
        const about = answered({ isFirstReply, isKeptWaiting, description: 'The kettle arrived with a cracked lid.' })
        const without = signsOf(checkReply(text, about))
        expect(without).toContain('NO_GREETING')
        const greeted = signsOf(checkReply(`Dear Maria,\n\n${text}`, about))
        expect(greeted).toEqual(without.filter((sign) => sign !== 'NO_GREETING'))
      }),
    )
  })

  test('the signs that are kept are each one of the vocabulary, once', () => {
    fc.assert(
      fc.property(draft, complaint, (text, about) => {
        const signs = signsOf(checkReply(text, about))
        expect(new Set(signs).size).toBe(signs.length)
        for (const sign of signs) expect(valuesOf(replySigns)).toContain(sign)
      }),
      { numRuns: 30 },
    )
  })
})

/** What makes a careless pattern look at the same characters again and again. */
const hostileInputs: Record<string, string> = {
  'open quotation marks': '“'.repeat(limits.messageLength),
  'open brackets': '['.repeat(limits.messageLength),
  'open braces and angles': '{<'.repeat(limits.messageLength / 2),
  'quoted lines': '>\n'.repeat(limits.messageLength / 2),
  'exclamation marks': '! '.repeat(limits.messageLength / 2),
  'full stops': '.'.repeat(limits.messageLength),
  'blank lines': '\n \n'.repeat(limits.messageLength / 3),
  'spaces after a greeting': `Dear${' '.repeat(limits.messageLength - 4)}`,
  'digits and colons': '1:1-1/1.'.repeat(limits.messageLength / 8),
  'one letter after another': 'a '.repeat(limits.messageLength / 2),
  'one word': 'ы'.repeat(limits.messageLength),
  'letters with marks': 'a\u0301\u0302'.repeat(limits.messageLength / 3),
  ligatures: 'ﷺ '.repeat(limits.messageLength / 2),
  'beginnings of phrases': 'we are sorry that you do not '.repeat(limits.messageLength / 29),
  'beginnings of Greek phrases': 'δεν έχουμε όπως σας έχουμε το '.repeat(limits.messageLength / 30),
  capitals: 'NEVER EVER '.repeat(limits.messageLength / 11),
  apologies: 'sorry if. '.repeat(limits.messageLength / 10),
}

describe('a hostile draft of the greatest length', () => {
  /** How much longer a text takes that is eight times as long: 8 when it is read once, 64 when each part is read anew. */
  function growth(text: string): number {
    const about = answered({ description: text })
    const fastest = (draft: string) => {
      const times = Array.from({ length: 7 }, () => {
        const before = process.cpuUsage()
        for (let n = 0; n < 3; n++) checkReply(draft, about)
        const { user, system } = process.cpuUsage(before)
        return user + system
      })
      return Math.max(Math.min(...times), 300)
    }
    return fastest(text) / fastest(text.slice(0, text.length / 8))
  }

  test.each(Object.entries(hostileInputs))('%s: what it costs grows with its length only', (_, text) => {
    expect(growth(text)).toBeLessThan(28)
  })
})

describe('the words of a finding', () => {
  test.each(Object.entries({ english, spanish }))(
    '%s: sentences, and none that the rules would find fault with',
    (_, words) => {
      for (const { problem, mend } of Object.values(words))
        for (const sentence of [problem, mend]) {
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
          expect(sentence).not.toMatch(/[!¡]/)
        }
    },
  )

  test('the fifteen signs come first in the vocabulary, in the order of the list that they come from', () => {
    const numbered = Object.values(replySigns).map((meaning) => Number(/^Sign (\d+)/.exec(meaning)?.[1] ?? 0))
    expect(numbered.slice(0, 15)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1))
    expect(numbered.slice(15).every((number) => number === 0)).toBe(true)
    expect(new Set<string>(Object.values(reasons))).toEqual(new Set(valuesOf(replySigns)))
  })
})
