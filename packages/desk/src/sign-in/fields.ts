import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Words } from '../words/words.ts'

interface EmailField {
  readonly words: Words
  /** Who it has to be. Empty: anybody. */
  readonly fixed: string
  readonly problem: string | undefined
}

/** Inputs of the browser's own, in plain forms: password managers know them. */
export function emailField({ words: { signIn }, fixed, problem }: EmailField): TemplateResult {
  return html`
    <div class="field">
      <label for="email">${signIn.email}</label>
      <input
        id="email" name="email" type="email" autocomplete="username" autocapitalize="off" spellcheck="false" maxlength="254" required
        ?readonly=${fixed !== ''} .defaultValue=${fixed}
        aria-invalid=${problem ? 'true' : 'false'} aria-describedby="email-fault"
      />
      ${faultOf('email', problem)}
    </div>
  `
}

interface PasswordField {
  readonly words: Words
  readonly autocomplete: 'current-password' | 'new-password'
  readonly label: string
  readonly hint: string
  readonly isShown: boolean
  readonly toggle: () => void
  readonly problem: string | undefined
}

export function passwordField(field: PasswordField): TemplateResult {
  const { words, autocomplete, label, hint, isShown, toggle, problem } = field
  const { signIn } = words
  return html`
    <div class="field">
      <label for="password">${label}</label>
      ${hint ? html`<p class="hint" id="password-hint">${hint}</p>` : nothing}
      <div class="password">
        <input
          id="password" name="password" type=${live(isShown ? 'text' : 'password')} autocomplete=${autocomplete}
          autocapitalize="off" spellcheck="false" maxlength="256" required
          aria-invalid=${problem ? 'true' : 'false'} aria-describedby="password-hint password-fault"
        />
        <button type="button" aria-label=${isShown ? signIn.hidePassword : signIn.showPassword} @click=${toggle}>
          ${isShown ? signIn.hide : signIn.show}
        </button>
      </div>
      ${faultOf('password', problem)}
    </div>
  `
}

/** The code of the second factor: the browser and the phone offer it where they can. */
export function codeField({ words: { signIn }, problem }: Pick<EmailField, 'words' | 'problem'>): TemplateResult {
  return html`
    <div class="field">
      <label for="code">${signIn.code}</label>
      <p class="hint" id="code-hint">${signIn.codeHint}</p>
      <input
        id="code" name="code" type="text" autocomplete="one-time-code" autocapitalize="off" spellcheck="false" maxlength="40"
        aria-invalid=${problem ? 'true' : 'false'} aria-describedby="code-hint code-fault"
      />
      ${faultOf('code', problem)}
    </div>
  `
}

const faultOf = (name: string, problem: string | undefined): TemplateResult =>
  html`<p class="fault" id="${name}-fault" ?hidden=${!problem}>${problem ?? nothing}</p>`
