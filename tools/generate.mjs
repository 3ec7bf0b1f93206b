import { generate } from './generated.mjs'

generate()
