import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import type { Language } from '../words/words.ts'
import { DeskRoom } from './room.ts'
import type { RoomName } from './rooms.ts'

/** A room whose words come with its code, so that whoever signs in does not load what they may never read. */
export abstract class WordedRoom<Name extends RoomName, Said> extends DeskRoom<Name> {
  /** The words of the room, once they are there. */
  @state() protected said: Said | undefined
  #language: Language | undefined
  #worded: Promise<void> | undefined

  protected abstract wordsIn(language: Language): Promise<Said>

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.desk.keys.drop(this)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    const { language } = this.desk.words
    if (language === this.#language) return
    this.#language = language
    this.#worded = this.wordsIn(language).then((said) => {
      if (language === this.#language) this.said = said
    })
  }

  /** Without its words a room shows nothing, and its keys do nothing. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete()
    await this.#worded
    return super.getUpdateComplete()
  }

  protected override content(): TemplateResult {
    return html`${this.said ? this.shown(this.said) : nothing}`
  }

  protected abstract shown(said: Said): TemplateResult
}
