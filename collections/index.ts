import { Activities } from './activities.ts'
import { Appointments } from './appointments.ts'
import { Decisions } from './decisions.ts'
import { Events } from './events.ts'
import { Evidence } from './evidence.ts'
import { Mails } from './mails.ts'
import { Officers } from './officers.ts'
import { Offices } from './offices.ts'
import { Plans } from './plans.ts'
import { Pledges } from './pledges.ts'
import { Reports } from './reports.ts'
import { Units } from './units.ts'
import { Users } from './users.ts'
import { Workflows } from './workflows.ts'

export const collections = [
  Pledges,
  Events,
  Activities,
  Reports,
  Evidence,
  Units,
  Officers,
  Appointments,
  Offices,
  Users,
  Plans,
  Workflows,
  Decisions,
  Mails,
]
