/** The little of a parsed page that the readers look at; linkedom's nodes have this shape. */
export type MarkupNode = {
  /** 1 element, 3 text. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<MarkupNode>
}

export type MarkupElement = MarkupNode & {
  readonly localName: string
  getAttribute(name: string): string | null
  querySelector(selector: string): MarkupElement | null
  querySelectorAll(selector: string): Iterable<MarkupElement>
  remove(): void
}

export type MarkupDocument = Omit<MarkupElement, 'localName'> & {
  readonly documentElement: MarkupElement | null
  readonly body: MarkupElement | null
}

export const isElement = (node: MarkupNode): node is MarkupElement => node.nodeType === 1
