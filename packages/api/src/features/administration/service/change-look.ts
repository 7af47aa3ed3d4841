import { limits } from '@redress/schema/limits'
import type { Platform } from '../../../platform.ts'
import type { Issues } from '../../complaints/input.ts'
import type { Request } from '../../complaints/service/tracked-complaint.ts'
import { isLocale, isTimeZone } from '../../stores/starter.ts'
import { updateStore } from '../../stores/store.ts'
import type { StoreSettings } from '../../stores/tables.ts'
import { changeSettings } from './change-settings.ts'
import { checkVersion, type Versioned, versionOf } from './expected-version.ts'

/** How a store shows itself to customers. */
export interface Look extends Omit<StoreSettings, 'currency' | 'surveys'> {
  name: string
}

type Optional = 'accentColor' | 'phone' | 'email' | 'casePage' | 'hours' | 'countryCode'
export interface ChangeLookInput
  extends Partial<Record<Optional, string | null | undefined>>,
    Partial<Record<'name' | 'timeZone', string | null | undefined>>,
    Versioned<string> {
  locales?: readonly string[] | null | undefined
  suggestsAnswers?: boolean | null | undefined
}

const mostLocales = 20

/**
 * Another name, look, language or way to reach the store. What is not told stays as it is; null takes an optional one away.
 * The currency is not among it: the fund, the policy and what was promised are told in it.
 * @throws ForbiddenError, ValidationError, IdempotencyConflictError
 */
export async function changeLook(platform: Platform, request: Request, input: ChangeLookInput): Promise<Look> {
  const check = (issues: Issues) => checkLook(issues, input)
  return changeSettings(platform, request, { operation: 'changeLook', input, check }, async ({ writer, row }) => {
    const { name, timeZone, locales, suggestsAnswers } = input
    checkVersion(request.words, input, versionOfLook(lookOf(row)))
    const settings: StoreSettings = {
      ...row.settings,
      ...(timeZone && { timeZone }),
      ...(locales && { locales: [...new Set(locales)] }),
      ...(typeof suggestsAnswers === 'boolean' && { suggestsAnswers }),
    }
    for (const field of ['accentColor', 'phone', 'email', 'casePage', 'hours', 'countryCode'] as const) {
      const given = input[field]
      const value = given?.trim().toWellFormed()
      if (value) settings[field] = value
      else if (given !== undefined) delete settings[field]
    }
    const after = { name: name?.trim().toWellFormed() || row.name, settings }
    await updateStore(platform.database, writer, row.id, after)
    return lookOf(after)
  })
}

export function lookOf({
  name,
  settings: { currency: _currency, surveys: _surveys, ...look },
}: {
  name: string
  settings: StoreSettings
}): Look {
  return { name, ...look }
}

/** The same for the same look, in whatever order it is kept. */
export function versionOfLook(look: Look): string {
  return versionOf(...Object.entries(look).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function checkLook(issues: Issues, input: ChangeLookInput): void {
  const { name, timeZone, locales, accentColor, phone, email, casePage, hours } = input
  if (typeof name === 'string') {
    if (name.trim()) issues.line('name', name, limits.nameLength)
    else issues.add('name', 'REQUIRED')
  }
  if (timeZone && !isTimeZone(timeZone)) issues.add('timeZone', 'UNKNOWN')
  if (locales?.length === 0) issues.add('locales', 'REQUIRED')
  if (locales && locales.length > mostLocales) issues.add('locales', 'TOO_MANY', { limit: mostLocales })
  if (locales?.some((tag) => !isLocale(tag))) issues.add('locales', 'INVALID')
  if (accentColor?.trim() && !/^#[0-9a-f]{6}$/i.test(accentColor.trim()))
    issues.add('accentColor', 'INVALID', { message: issues.words.error.notAColor })
  issues.phone('phone', phone)
  if (email?.trim()) issues.email('email', email)
  issues.line('hours', hours, limits.nameLength)
  issues.line('casePage', casePage, mostPageLength)
  // A whole address or a path on this installation; "//elsewhere" would be another's page, and so would "/\elsewhere".
  if (casePage?.trim() && !/^(https?:\/\/[^/\\]|\/(?![/\\]))/.test(casePage.trim()))
    issues.add('casePage', 'INVALID', { message: issues.words.error.notACasePage })
}

const mostPageLength = 2_000
