import { Acknowledgements } from './acknowledgements.ts'
import { Activities } from './activities.ts'
import { Appointments } from './appointments.ts'
import { Communications } from './communications.ts'
import { ConductRules } from './conductRules.ts'
import { Decisions } from './decisions.ts'
import { Delegations } from './delegations.ts'
import { Documents } from './documents.ts'
import { Events } from './events.ts'
import { Evidence } from './evidence.ts'
import { Exemptions } from './exemptions.ts'
import { Initiatives } from './initiatives.ts'
import { Inspections } from './inspections.ts'
import { Mails } from './mails.ts'
import { Models } from './models.ts'
import { Officers } from './officers.ts'
import { Offices } from './offices.ts'
import { Plans } from './plans.ts'
import { Pledges } from './pledges.ts'
import { Projects } from './projects.ts'
import { Reads } from './reads.ts'
import { Reports } from './reports.ts'
import { Reviews } from './reviews.ts'
import { Sessions } from './sessions.ts'
import { Units } from './units.ts'
import { Users } from './users.ts'
import { Violations } from './violations.ts'
import { Workflows } from './workflows.ts'
import { WorkHours } from './workHours.ts'

export const collections = [
  Pledges,
  Events,
  Activities,
  Initiatives,
  Sessions,
  Reviews,
  Models,
  Exemptions,
  Reports,
  Evidence,
  ConductRules,
  Documents,
  Acknowledgements,
  Projects,
  Communications,
  Units,
  Officers,
  Appointments,
  WorkHours,
  Offices,
  Users,
  Plans,
  Workflows,
  Inspections,
  Violations,
  Reads,
  Delegations,
  Decisions,
  Mails,
]
