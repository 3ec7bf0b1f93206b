'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { type BrowserWords, browserWordsOf } from '../browserWords.ts'
import { languageOfPanel } from '../language.ts'
import { printNumber } from '../print.ts'

/**
 * Gives names to what Payload 3.90 leaves nameless for a screen reader, and our language to what it says in English.
 * Only adds attributes; runs once a frame in which the page changed.
 */
export function A11yPatch({ children }: { children?: ReactNode }) {
  const { i18n } = useTranslation()
  const language = i18n.language
  useEffect(() => {
    const w = browserWordsOf(language)
    let waiting = 0
    const run = () => {
      waiting = 0
      mend(w, language)
    }
    const observer = new MutationObserver(() => {
      if (waiting === 0) waiting = requestAnimationFrame(run)
    })
    observer.observe(document.body, {
      ...{ childList: true, characterData: true, subtree: true },
      attributeFilter: ['aria-label', 'aria-labelledby', 'role'],
    })
    mend(w, language)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(waiting)
    }
  }, [language])
  return children
}

function mend(w: BrowserWords, language: string): void {
  document.documentElement.lang ||= 'vi'
  name('.clickable-arrow--left', w('a11y.previous'))
  name('.clickable-arrow--right', w('a11y.next'))
  nameEmpty('.popup-button', w('a11y.more'))
  name('.date-time-picker__clear-button', w('a11y.clearDate'))
  name('.condition__actions-add', w('a11y.addCondition'))
  name('.condition__actions-remove', w('a11y.removeCondition'))
  name('.react-datepicker__month-select', w('a11y.month'))
  name('.react-datepicker__year-select', w('a11y.year'))
  name('.array-field__row .collapsible__drag', w('a11y.drag'))
  name('[data-sonner-toaster]', w('a11y.notices'))
  name('.select-row__checkbox input, td .checkbox-input input', w('a11y.selectRow'))
  name('.select-all__checkbox input, th .checkbox-input input', w('a11y.selectAll'))
  for (const input of all('input[role="combobox"]:not([aria-label]):not([aria-labelledby])')) {
    input.setAttribute('aria-label', labelNear(input) ?? w('a11y.choose'))
  }
  for (const input of all('.react-datepicker__input-container input:not([aria-label])')) {
    const labelled = input.id && document.querySelector(`label[for="${input.id}"]`)
    if (!labelled) input.setAttribute('aria-label', labelNear(input) ?? w('a11y.date'))
  }
  // Payload names a tick by the technical name of its field.
  for (const input of all('.checkbox-input input[aria-labelledby]')) {
    const id = input.getAttribute('aria-labelledby') ?? ''
    if (!document.getElementById(id)) input.removeAttribute('aria-labelledby')
    if (input.getAttribute('aria-label') === '') {
      const label = input.closest('.field-type')?.querySelector('label')?.textContent?.trim()
      if (label) input.setAttribute('aria-label', label.replace(/\s*\*$/, ''))
      input.removeAttribute('title')
    }
  }
  // Payload puts the words of both languages, as an object, into the name of a button; its tooltip says them rightly.
  for (const button of all('[aria-label*="[object"]')) {
    button.setAttribute('aria-label', button.querySelector('.tooltip-content')?.textContent ?? w('a11y.more'))
  }
  // A chosen value that can be dragged holds the button that removes it: a button in a button is none.
  for (const value of all('.multi-value[role="button"]')) value.setAttribute('role', 'group')
  for (const info of all('.page-controls__page-info')) groupDigits(info, language)
  for (const pill of all('.pill-selector__pill[aria-checked][role="button"]')) {
    pill.setAttribute('role', 'checkbox')
  }
}

/** “1-25 trong 6885” as 6.885; Payload writes its counts without marks. */
function groupDigits(element: Element, language: string): void {
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || node.nodeValue === null) continue
    const grouped = node.nodeValue.replace(/\d{4,}/g, (digits) =>
      printNumber(Number(digits), languageOfPanel(language)),
    )
    if (grouped !== node.nodeValue) node.nodeValue = grouped
  }
}

/** Adds a name where there is none, or only an empty one. */
function name(selector: string, words: string): void {
  for (const element of all(selector)) {
    if (!element.getAttribute('aria-label')) element.setAttribute('aria-label', words)
  }
}

/** The same for buttons that show no words either. */
function nameEmpty(selector: string, words: string): void {
  for (const element of all(selector)) {
    const silent = element.textContent?.trim() === '' && !element.querySelector('[aria-label]')
    if (silent && !element.getAttribute('aria-label')) element.setAttribute('aria-label', words)
  }
}

function all(selector: string): Element[] {
  return [...document.querySelectorAll(selector)]
}

function labelNear(element: Element): string | null {
  const field = element.closest(
    '.field-type, .relationship-field, .condition__operator, .condition__field, .form-field',
  )
  const text = field
    ?.querySelector('label, .field-label')
    ?.textContent?.trim()
    .replace(/\s*\*$/, '')
  return text || null
}
