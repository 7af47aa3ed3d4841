/** What an administrator does with working hours and standards. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { audit } from '../browser.ts'
import type { Demo } from '../server.ts'
import { asDeveloper } from '../store-acts.ts'
import { asPerson, type DeskOnPage, personDoes, radu } from './desk.ts'

interface Standing {
  settings: {
    calendar: { version: number; timeZone: string; week: { weekday: string; frames: object[] }[] }
    serviceStandards: { version: number; rules: ({ severity: string | null } & Record<string, number>)[] }
  }
}
const targets = 'firstReplyMinutes nextUpdateMinutes decisionMinutes remedyMinutes reminderMinutes warnMinutes'
const standing = `{ settings {
  calendar { version timeZone week { weekday frames { from to } } }
  serviceStandards { version rules { severity ${targets} } }
} }`

/** The next six are told: of those of each year on a day of its own the nearest is one, whenever this runs. */
function nextHolidayOfSpain(): string {
  const [first = '', ...others] = ['1 January', '6 January', '1 May', '15 August', '12 October', '8 December']
  const year = new Date().getUTCFullYear()
  return others.find((day) => Date.parse(`${day} ${year} UTC`) > Date.now()) ?? first
}

/** With the keyboard; hours and standards are as before at the end. */
export async function setsTimes(desk: DeskOnPage, demo: Demo): Promise<void> {
  const { page } = desk
  const pressed = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  const before = await asPerson<Standing>(demo, radu, standing)
  await desk.openAs(demo, radu, '/settings/times')
  const sentence = page.getByRole('status').filter({ hasText: 'A complaint that is filed now' })
  await sentence.waitFor()
  const promised = await sentence.textContent()
  expect(await audit(page), 'in force').toEqual([])

  // Nobody works on any day but Sunday: what is promised now is another time, before anything is in force.
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'])
    await pressed(`Remove the hours on ${day} from 09:00`)
  await page.getByText('Nobody works on any day of the week.').waitFor()
  await sentence.waitFor({ state: 'detached' })
  expect(await audit(page), 'nobody works').toEqual([])
  await pressed('Put in force')
  await page.locator('.unsaved').getByText('Nobody works on any day of the week.').waitFor()
  await pressed('Add hours on Sunday')
  await sentence.filter({ hasText: 'Sunday' }).waitFor()
  expect(await sentence.textContent()).not.toBe(promised)
  await pressed('Choose a country')
  await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('Spain')
  await page.getByText('Closed on the public holidays of Spain').waitFor()
  await page.getByText(nextHolidayOfSpain()).waitFor()
  await pressed('Close on this day')
  await page.locator('#date-fault').getByText(/./).waitFor()
  await page.getByLabel('Which day').fill('2090-12-24')
  await pressed('Close on this day')
  await page.getByRole('button', { name: /^Take out .*2090/ }).waitFor()
  expect(await audit(page), 'a draft').toEqual([])

  // A colleague puts other hours in force meanwhile.
  const { timeZone, week } = before.settings.calendar
  await personDoes(demo, radu, 'setCalendar', { timeZone, week })
  await pressed('Put in force')
  await page.getByRole('heading', { name: /was put in force meanwhile$/ }).waitFor()
  expect(await audit(page), 'overtaken').toEqual([])
  await page.getByRole('button', { name: /^Take out .*2090/ }).waitFor()
  await pressed('Keep mine in its place')
  await pressed('Put in force')
  await page.getByText('These hours count from now on.').waitFor()
  await page.getByRole('button', { name: 'Put in force', exact: true }).waitFor({ state: 'detached' })

  await setsStandards(desk, demo)
  const { rules } = before.settings.serviceStandards
  await personDoes(demo, radu, 'setCalendar', { key: randomUUID(), timeZone, week })
  await personDoes(demo, radu, 'setServiceStandards', { key: randomUUID(), rules })
}

/** A rule is added ahead of the others, refused at its fields, tried and published; then everybody can read it. */
async function setsStandards({ page }: DeskOnPage, demo: Demo): Promise<void> {
  const pressed = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await pressed('Add a rule')
  const form = page.getByRole('form', { name: 'Change Every other complaint' })
  const answer = form.getByLabel('First answer within')
  await form.getByLabel('Category').selectOption('Late or not delivered')
  await answer.fill('soon')
  await pressed('Take over')
  await page.locator('#firstReplyMinutes-fault').getByText('Write it as').waitFor()
  expect(await audit(page), 'not a time').toEqual([])
  expect(await answer.inputValue(), 'what was typed stays').toBe('soon')
  await answer.fill('1 h 15')
  await answer.press('Enter')
  const rule = page.getByRole('listitem').filter({ has: page.getByText('Late or not delivered', { exact: true }) })
  await rule.getByText('1 h 15 min').waitFor()
  await rule.getByText('now: by').first().waitFor()
  await pressed('Move Late or not delivered down')
  await page.getByRole('listitem').filter({ hasText: 'Colleagues are warned' }).first().getByText('Safety').waitFor()
  await pressed('Put in force')
  await page.getByText('This is published, and counts for what is promised from now on.').waitFor()
  await page.getByRole('button', { name: 'Put in force', exact: true }).waitFor({ state: 'detached' })
  expect(await audit(page), 'published').toEqual([])
  // Every node has heard of it within a second.
  const published = async () => {
    const asked = '{ serviceStandards { category { name } firstReplyMinutes } }'
    return (await asDeveloper<{ serviceStandards: object[] }>(demo, asked)).serviceStandards
  }
  await expect
    .poll(published, { timeout: 20_000 })
    .toContainEqual({ category: { name: 'Late or not delivered' }, firstReplyMinutes: 75 })
}
