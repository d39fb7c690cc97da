interface Press {
  control: EventTarget | null
  timeStamp: number
  /** When the page got to handle it, later than `timeStamp` behind a busy thread. */
  handledAt: number
}

const presses = ['keydown', 'keyup', 'pointerdown', 'pointerup', 'click'] as const
const sameControlWithinMs = 1_000
/** A focus that a page moves in answer to a press follows soon; one that the press itself brings, within its task. */
const focusWithinMs = 50
const rememberedPresses = 8

/**
 * Finds the moment a person acted, behind the event the page reacts to (design 11, Clock). The stamp of a key or
 * pointer event is the moment of the input itself; `input`, `change`, `submit` and focus events are stamped when the page
 * gets to them, up to 180 ms late on a busy phone.
 */
export class Moments {
  private readonly now: () => number
  private recent: Press[] = []
  /** The press whose task is running. */
  private handling: Press | undefined

  constructor(now: () => number) {
    this.now = now
  }

  /** Remembers presses on a document; returns a function that stops. */
  listen(root: EventTarget): () => void {
    const options = { capture: true, passive: true }
    for (const type of presses) root.addEventListener(type, this.remember, options)
    return () => {
      for (const type of presses) root.removeEventListener(type, this.remember, options)
    }
  }

  /** The moment behind an event, as a `timeStamp` of this document. */
  of(event: Event): number {
    return this.pressBehind(event)?.timeStamp ?? event.timeStamp
  }

  private readonly remember = (event: Event): void => {
    if (!event.isTrusted || byKeyboard(event)) return
    const press = { control: controlOf(event.target), timeStamp: event.timeStamp, handledAt: this.now() }
    this.recent = [press, ...this.recent.slice(0, rememberedPresses - 1)]
    this.handling = press
    // However long the task takes on a busy phone, it is over when the next one runs.
    setTimeout(() => {
      if (this.handling === press) this.handling = undefined
    })
  }

  private pressBehind(event: Event): Press | undefined {
    if (event.type === 'focusin' || event.type === 'focusout') {
      return this.handling ?? this.recent.find((press) => within(event.timeStamp - press.handledAt, focusWithinMs))
    }
    const late = ['input', 'change', 'submit'].includes(event.type) || byKeyboard(event)
    if (!late) return undefined
    const control = controlOf(event.target)
    return this.recent.find((press) => on(press.control, control) && follows(event.timeStamp, press))
  }
}

/** After the press, and at most a second after the page got to it: a busy phone may take longer than that to get there. */
function follows(timeStamp: number, press: Press): boolean {
  const { handledAt } = press
  return timeStamp >= press.timeStamp && timeStamp - Math.max(press.timeStamp, handledAt) <= sameControlWithinMs
}

function within(ms: number, limit: number): boolean {
  return ms >= 0 && ms <= limit
}

/** A key press on a button arrives as a click without a pointer, stamped late. */
function byKeyboard(event: Event): boolean {
  return event.type === 'click' && 'detail' in event && event.detail === 0
}

/** A submit is of its form: a press on any control inside counts. */
function on(pressed: EventTarget | null, control: EventTarget | null): boolean {
  if (pressed === control) return true
  return control instanceof HTMLFormElement && pressed instanceof Node && control.contains(pressed)
}

/** A press on a label, or on a part of a button, is one on its control. */
function controlOf(target: EventTarget | null): EventTarget | null {
  if (!(target instanceof Element)) return target
  const label = target.closest('label')
  return label?.control ?? target.closest('button, a, summary') ?? target
}
