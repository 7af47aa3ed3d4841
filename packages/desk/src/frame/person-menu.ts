import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Desk } from '../desk/desk.ts'
import { controlStyles } from '../look/controls.styles.ts'
import { languages } from '../words/words.ts'
import { askToSignOut } from './signing-out.ts'

/** Who is signed in, in which language, and the way out. */
@customElement('desk-person-menu')
export class PersonMenu extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host { min-inline-size: 0; }
      button { border-color: transparent; background: none; font-weight: 400; gap: .6rem; padding-inline: .4rem; max-inline-size: 100%; }
      .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .initials {
        flex: none; display: grid; place-items: center; inline-size: 2rem; block-size: 2rem; border-radius: 50%; background: var(--soft);
        color: var(--accent-ink); font-size: .8rem; font-weight: 620;
      }
      .who { padding: .5rem .75rem .6rem; border-block-end: 1px solid var(--line); margin-block-end: .35rem; max-inline-size: 18rem; }
      .who strong { display: block; font-weight: 600; }
      .who small { display: block; color: var(--quiet); overflow-wrap: anywhere; }
      hr { inline-size: 100%; margin: .35rem 0; border: 0; border-block-start: 1px solid var(--line); }
      wa-dropdown:not(:defined) > :not([slot]) { display: none; }
      @media (max-width: 60rem) { .name { display: none; } }
    `,
  ]

  @property({ attribute: false }) desk!: Desk

  @query('wa-dropdown') private menu!: HTMLElement & { open: boolean }

  protected override firstUpdated(): void {
    void import('../look/menu.ts').catch(() => {})
  }

  /** Whoever is faster than the code of the menu has it as soon as that is there. */
  private async openLater(): Promise<void> {
    if (customElements.get('wa-dropdown')) return
    const { desk } = this
    try {
      await import('../look/menu.ts')
      this.menu.open = true
    } catch {
      desk.say({ text: desk.words.frame.notLoaded, kind: 'FAULT' })
    }
  }

  protected override render(): TemplateResult {
    const { viewer, words } = this.desk
    const { frame } = words
    const role = frame.role[viewer.role]
    const where = viewer.department ? `${role}, ${viewer.department.name}` : role
    return html`
      <wa-dropdown placement="bottom-end" @wa-select=${this.choose}>
        <button slot="trigger" type="button" @click=${this.openLater}>
          <span class="unseen">${viewer.displayName}, ${where}</span>
          <span class="name" aria-hidden="true">${viewer.displayName}</span>
          <span class="initials" aria-hidden="true">${initialsOf(viewer.displayName)}</span>
        </button>
        <div class="who"><strong>${viewer.displayName}</strong><small>${where}</small><small>${viewer.email}</small></div>
        ${languages.map(
          (language) => html`
            <wa-dropdown-item type="checkbox" value=${`language ${language}`} ?checked=${words.language === language} lang=${language}>
              ${frame.languages[language]}
            </wa-dropdown-item>
          `,
        )}
        <hr />
        <wa-dropdown-item value="sign-out">${frame.signOut}</wa-dropdown-item>
        <wa-dropdown-item value="sign-out-everywhere">${frame.signOutEverywhere}</wa-dropdown-item>
      </wa-dropdown>
    `
  }

  private choose({ detail }: CustomEvent<{ item: { value: string } }>): void {
    const { value } = detail.item
    const language = languages.find((each) => value === `language ${each}`)
    if (language)
      this.dispatchEvent(new CustomEvent('choose-language', { detail: language, bubbles: true, composed: true }))
    else askToSignOut(this, value === 'sign-out-everywhere')
  }
}

function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== '')
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.[0]?.toUpperCase() ?? '').join('')
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-person-menu': PersonMenu
  }
}
