import { staffRoles, valuesOf } from '@redress/schema/enums'
import { takePasskeysAway } from '../features/passkeys/service/own-passkeys.ts'
import { passwordLinkUrl } from '../features/sessions/desk-link.ts'
import { addPasswordLink } from '../features/sessions/service/password-link.ts'
import { takeFactorAway } from '../features/sessions/service/second-factor.ts'
import { deleteSessionsOf } from '../features/sessions/store.ts'
import { highestLevel, type People } from '../features/staff/rules.ts'
import { addDepartment, addMember, departmentNamed, memberLeaves } from '../features/staff/service.ts'
import { readSettings } from '../settings.ts'
import { withStore } from './stores.ts'

interface OfStore {
  store?: string
  json?: boolean
}

export async function addDepartmentCommand(name: string, { store: named }: OfStore): Promise<void> {
  await withStore(named, async (platform, { id, people }) => {
    if (departmentNamed(people, name)) throw new Error(`There is a department "${name}" already.`)
    await addDepartment(platform, id, name.trim(), people)
    console.log(`The department "${name}" is there. "redress staff add" gives it people.`)
  })
}

export interface AddStaffOptions extends OfStore {
  name: string
  email: string
  role: string
  department?: string
  level?: string
}

/** Adds a person to a store. */
export async function addStaffCommand({ store: named, name, email, role, department, level }: AddStaffOptions) {
  const known = valuesOf(staffRoles).find((value) => value === role.toUpperCase().replaceAll('-', '_'))
  if (!known) throw new Error(`There is no role "${role}". Roles: ${valuesOf(staffRoles).join(', ')}.`)
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new Error(`"${email}" is not an e-mail address.`)
  const step = level === undefined ? undefined : Number(level)
  if (step !== undefined && !(Number.isInteger(step) && step >= 0 && step <= highestLevel))
    throw new Error(`--level is from 0 (takes new complaints) to ${highestLevel} (the top of the ladder).`)
  if (step !== undefined && !department)
    throw new Error('--level stands on the ladder of a department: add --department.')
  await withStore(named, async (platform, { id, people }) => {
    const found = department ? departmentNamed(people, department) : undefined
    if (department && !found) throw new Error(`There is no department "${department}". ${listOf(people)}`)
    const taken = people.staff.find((member) => member.email === email.trim().toLowerCase())
    if (taken) throw new Error(`${taken.displayName} has this address already.`)
    const member = { displayName: name.trim(), email, role: known, departmentId: found?.id ?? null, level: step }
    await addMember(platform, id, member)
    console.log(`${name} is there.`)
  })
}

/** Who works at a store, and who stands where on which ladder. */
export async function listStaffCommand({ store: named, json }: OfStore): Promise<void> {
  await withStore(named, async (_platform, { people }) => {
    const staff = people.staff.map(({ displayName, email, role, departmentId, leftAt, id }) => ({
      displayName,
      email,
      role,
      department: people.departments.find((department) => department.id === departmentId)?.name ?? null,
      levels: people.rungs.filter(({ staffId }) => staffId === id).map(({ level }) => level),
      leftAt,
    }))
    if (json) return console.log(JSON.stringify({ departments: people.departments.map(({ name }) => name), staff }))
    console.log(listOf(people))
    for (const { displayName, email, role, department, levels, leftAt } of staff) {
      const steps = levels.map((level) => (level === 0 ? 'takes new complaints' : `step ${level}`))
      console.log(
        [displayName, email, role, department ?? 'everywhere', ...steps, leftAt ? 'left' : '']
          .filter(Boolean)
          .join('  '),
      )
    }
  })
}

export async function leaveStaffCommand(email: string, { store: named }: OfStore): Promise<void> {
  await withStore(named, async (platform, { id: storeId, people }) => {
    const member = people.staff.find((known) => known.email === email.trim().toLowerCase() && known.leftAt === null)
    if (!member) throw new Error(`Nobody with the address ${email} works here. "redress staff list" shows who does.`)
    await memberLeaves(platform, { storeId, id: member.id })
    console.log(`${member.displayName} has left. Their name stays on what they did.`)
  })
}

/**
 * Prints a link with which somebody sets a password: the way in for the first administrator, and the way back in when no
 * mail can be sent or nobody else can help. Whoever runs this command can read the database anyway.
 */
export async function inviteStaffCommand(email: string, { store: named, json }: OfStore): Promise<void> {
  await withStore(named, async (platform, { id: storeId, people }) => {
    const member = people.staff.find((known) => known.email === email.trim().toLowerCase() && known.leftAt === null)
    if (!member) throw new Error(`Nobody with the address ${email} works here. "redress staff add" adds them.`)
    const { port, publicUrl = `http://localhost:${port}` } = readSettings(process.env)
    const at = platform.now()
    const link = await platform.database.write((writer) =>
      addPasswordLink(platform, writer, { storeId, staffId: member.id, purpose: 'INVITE', at }),
    )
    const url = passwordLinkUrl(platform.secret, publicUrl, link)
    if (json) return console.log(JSON.stringify({ url, expiresAt: link.expiresAt }))
    console.log(`${member.displayName} sets a password with this link. It works once, for three days:\n  ${url}`)
  })
}

/** The way back in for somebody who has lost phone and sheet when no administrator can help. They are told by mail. */
export async function resetSecondFactorCommand(email: string, { store: named }: OfStore): Promise<void> {
  await withStore(named, async (platform, { id: storeId, people }) => {
    const member = people.staff.find((known) => known.email === email.trim().toLowerCase() && known.leftAt === null)
    if (!member) throw new Error(`Nobody with the address ${email} works here. "redress staff list" shows who does.`)
    const person = { storeId, staffId: member.id }
    const { database, now } = platform
    const wasThere = await database.write(async (writer) => {
      const at = now()
      const hadFactor = await takeFactorAway(platform, writer, { person, by: null, at })
      const taken = (await takePasskeysAway(platform, writer, { person, at })) || hadFactor
      if (taken) await deleteSessionsOf(database, writer, person)
      return taken
    })
    console.log(
      wasThere
        ? `${member.displayName} signs in with their password alone from now on, and is told so by mail.`
        : `${member.displayName} has no second factor and no passkey.`,
    )
  })
}

const listOf = ({ departments }: People) => `Departments: ${departments.map(({ name }) => name).join(', ')}.`
