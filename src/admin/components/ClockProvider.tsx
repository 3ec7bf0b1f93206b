'use client'
import { createContext, type ReactNode, useContext } from 'react'

const Ahead = createContext(0)

export function ClockProvider({ ahead, children }: { ahead: number; children?: ReactNode }) {
  return <Ahead.Provider value={ahead}>{children}</Ahead.Provider>
}

/** Milliseconds of the application's clock at this moment. */
export function useAppNow(): number {
  return Date.now() + useContext(Ahead)
}
