import { rightTopics } from '@redress/schema/enums'
import { describe, expect, test } from 'vitest'
import { returnGuide } from './guide.ts'
import { packLocales, type Right, type Texts } from './pack.ts'
import { memberStates } from './packs/european-union.ts'
import { countryPacks } from './packs.ts'
import { disputeBodyFor, mainTopics, rightsIn, rightsOf, textIn } from './rules.ts'
import { exampleLabel, notAdvice, topicTitles } from './words.ts'

function expectWritten(texts: Texts) {
  for (const locale of packLocales) {
    expect(texts[locale].trim(), locale).toBe(texts[locale])
    expect(texts[locale], locale).toMatch(/^[\p{Lu}¿]/u)
  }
  expect(new Set(Object.values(texts)).size, 'each language has words of its own').toBe(packLocales.length)
}

function expectSourced({ source: { law, url, checkedOn } }: Pick<Right, 'source'>) {
  expect(law).not.toBe('')
  expect(new URL(url).protocol).toBe('https:')
  expect(new Date(`${checkedOn}T00:00:00Z`).toISOString().slice(0, 10)).toBe(checkedOn)
}

describe.each([...countryPacks])('the pack of %s', (countryCode, pack) => {
  test('has words in every language, and for each of them a source and a day', () => {
    expect(countryCode).toMatch(/^[A-Z]{2}$/)
    const rights = rightsOf(pack)
    expect(rights.map(({ topic }) => topic)).toEqual(Object.keys(rightTopics).filter((topic) => topic in pack))
    for (const right of rights) {
      expectWritten(right.text)
      expectSourced(right)
    }
    if (pack.disputeBody) {
      expectWritten(pack.disputeBody.how)
      expectSourced(pack.disputeBody)
      expect(new URL(pack.disputeBody.url).protocol).toBe('https:')
    }
  })

  test('says the main of it in three sentences, one each', () => {
    for (const topic of mainTopics) {
      expectWritten(pack[topic].inShort)
      for (const sentence of Object.values(pack[topic].inShort)) {
        expect(sentence).toMatch(/[^.!?]\.$/)
        expect(sentence.length).toBeLessThan(200)
      }
    }
  })

  test('sends nobody to the platform for disputes that the Union has closed', () => {
    expect(JSON.stringify(pack)).not.toMatch(/consumers\/odr|webgate\.ec/)
  })

  test('has a guide of which every answer comes to a door', () => {
    const questions = returnGuide(pack)
    const doorsFrom = (name: string, behind: readonly string[] = []): string[] => {
      expect(behind, 'no way leads back').not.toContain(name)
      const question = questions.find((each) => each.name === name)
      if (!question) throw new Error(`Nobody asks ${name}.`)
      expectWritten(question.text)
      return question.answers.flatMap((answer) => {
        expectWritten(answer.text)
        if ('next' in answer) return doorsFrom(answer.next, [...behind, name])
        expectWritten(answer.leadsTo.text)
        return [answer.leadsTo.door]
      })
    }
    expect(new Set(doorsFrom(questions[0]?.name ?? ''))).toEqual(new Set(['COMPLAIN', 'WITHDRAW', 'ASK_THE_STORE']))
  })
})

test('every topic has a title, and what this is not is said in every language', () => {
  for (const texts of [...Object.values(topicTitles), exampleLabel, notAdvice]) expectWritten(texts)
})

test('who has no pack of their own has what holds in the whole Union; elsewhere we know nothing', () => {
  expect(memberStates).toHaveLength(27)
  expect(rightsIn('ES')?.pack.GUARANTEE.text.en).toContain('three years')
  expect(rightsIn('FR')?.pack.GUARANTEE.text.en).toContain('two years')
  expect(rightsIn('FR')?.pack.disputeBody).toBeUndefined()
  expect(rightsIn('US')).toBeUndefined()
  expect(rightsIn(undefined)).toBeUndefined()
})

test('who looks at it from outside is of the customer’s country, else of the store’s', () => {
  const bodyOf = (countryCode: string | null, ofStore?: string) => {
    const settings = { locales: ['en'], timeZone: 'Europe/Madrid', currency: 'EUR' }
    return disputeBodyFor({ countryCode }, { settings: { ...settings, ...(ofStore && { countryCode: ofStore }) } })
      ?.name
  }
  expect(bodyOf(null, 'RO')).toContain('ANPC')
  expect(bodyOf('GR', 'RO')).toContain('Ombudsman')
  expect(bodyOf('FR', 'RO'), 'a customer in France is not sent to Bucharest').toBeUndefined()
  expect(bodyOf(null)).toBeUndefined()
})

test('a language that no pack has reads English', () => {
  expect(textIn({ en: 'Yes', es: 'Sí' }, { locale: 'es' })).toBe('Sí')
  expect(textIn({ en: 'Yes', es: 'Sí' }, { locale: 'ro' })).toBe('Yes')
})
