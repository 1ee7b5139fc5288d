import { announce, button } from '../page/dom.ts'

/** A point of a picture: shares of its width and height, from 0 to 1. */
export interface Point {
  x: number
  y: number
}

/** What the desk keeps of pictures. */
export interface PictureDesk {
  pictureAddress(digest: string): string
  focalPoint(digest: string): Promise<Point>
  setFocalPoint(digest: string, point: Point): Promise<void>
}

/** How far an arrow key moves the point. */
const STEP = 0.02
/** Milliseconds after the last move until the point is sent. */
const REST = 400

/** Lets somebody say which point of a picture stays in sight where it is cropped: by pressing on it, or with the arrow keys. */
export class FocalPoint {
  readonly opener = button('Focal point', () => void this.toggle(), { class: 'focal-opener', 'aria-pressed': 'false' })
  readonly mark = button('', () => undefined, { class: 'focal-mark', hidden: true })
  private point: Point = { x: 0.5, y: 0.5 }
  private sending: number | undefined

  constructor(
    private readonly desk: PictureDesk,
    private readonly image: HTMLImageElement,
    private readonly digest: () => string,
  ) {
    image.addEventListener('click', (event) => this.open && this.moveTo(this.pointAt(event)))
    this.mark.addEventListener('keydown', (event) => this.key(event))
    new ResizeObserver(() => this.open && this.show()).observe(image)
  }

  private get open(): boolean {
    return !this.mark.hidden
  }

  private async toggle(): Promise<void> {
    if (this.open) {
      this.close()
      return
    }
    try {
      this.point = await this.desk.focalPoint(this.digest())
    } catch (problem) {
      announce(`The focal point cannot be set now. ${(problem as Error).message}`)
      return
    }
    this.mark.hidden = false
    this.opener.setAttribute('aria-pressed', 'true')
    this.image.classList.add('aimed')
    this.show()
    this.mark.focus()
  }

  private close(): void {
    this.mark.hidden = true
    this.opener.setAttribute('aria-pressed', 'false')
    this.image.classList.remove('aimed')
    this.opener.focus()
  }

  private key(event: KeyboardEvent): void {
    const steps: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
    const step = steps[event.key]
    if (step) {
      event.preventDefault()
      this.moveTo({ x: this.point.x + step[0] * STEP, y: this.point.y + step[1] * STEP })
    } else if (event.key === 'Escape') {
      event.preventDefault()
      this.close()
    }
  }

  private moveTo({ x, y }: Point): void {
    this.point = { x: within(x), y: within(y) }
    this.show()
    window.clearTimeout(this.sending)
    this.sending = window.setTimeout(() => void this.send(), REST)
  }

  private async send(): Promise<void> {
    try {
      await this.desk.setFocalPoint(this.digest(), this.point)
      announce(`Focal point set ${worded(this.point)}.`)
    } catch (problem) {
      announce(`The focal point was not set. ${(problem as Error).message}`)
    }
  }

  private show(): void {
    const { left, top, width, height } = this.box()
    this.mark.style.left = `${left + this.point.x * width}px`
    this.mark.style.top = `${top + this.point.y * height}px`
    this.mark.setAttribute('aria-label', `Focal point ${worded(this.point)}; the arrow keys move it`)
  }

  private pointAt(event: MouseEvent): Point {
    const frame = this.image.parentElement!.getBoundingClientRect()
    const { left, top, width, height } = this.box()
    return { x: (event.clientX - frame.left - left) / width, y: (event.clientY - frame.top - top) / height }
  }

  /** Where in its frame the picture is seen: the element may be wider than what it shows. */
  private box(): { left: number; top: number; width: number; height: number } {
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight, naturalWidth, naturalHeight } = this.image
    const scale = Math.min(offsetWidth / naturalWidth, offsetHeight / naturalHeight)
    const width = naturalWidth * scale
    const height = naturalHeight * scale
    return { left: offsetLeft + (offsetWidth - width) / 2, top: offsetTop + (offsetHeight - height) / 2, width, height }
  }
}

function within(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000
}

function worded({ x, y }: Point): string {
  return `${Math.round(x * 100)} % from the left, ${Math.round(y * 100)} % from the top`
}
