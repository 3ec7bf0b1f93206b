import { ApprovalBar as ApprovalBar_dbcf4b76b9fd351fa170b790bdbc489c } from '../../../../src/admin/components/approval/ApprovalBar'
import { PaperSteps as PaperSteps_f51b50edf493cb2459f400d027c41a28 } from '../../../../src/admin/components/steps/PaperSteps'
import { PrintPaper as PrintPaper_d332ec255f642c03d20d5274922496b2 } from '../../../../src/admin/components/print/PrintPaper'
import { PledgeGuide as PledgeGuide_33bc423ad1b2f4d91c6c7d339a067577 } from '../../../../src/admin/components/PledgeGuide'
import { ReferenceCell as ReferenceCell_98402dea5fb1705f1d5ff7e9b4643ab1 } from '../../../../src/admin/components/ReferenceCell'
import { ChoiceCell as ChoiceCell_3a99b459993c9f976d1f19c1ed64f066 } from '../../../../src/admin/components/ChoiceCell'
import { ChoiceField as ChoiceField_6d36dc1d5935acb8d00880c79e8f068d } from '../../../../src/admin/components/ChoiceField'
import { DayCell as DayCell_1bd06e8a492a7812ad430436dedad038 } from '../../../../src/admin/components/DayCell'
import { DayField as DayField_74762995fd4d7f26c5db2a4e6dc6e2b3 } from '../../../../src/admin/components/DayField'
import { AvoidField as AvoidField_a4250c35b9cc66f3b8ca325f41763816 } from '../../../../src/admin/components/registers/AvoidField'
import { FocusLabel as FocusLabel_869b0cd82e0cab740c272423489b4043 } from '../../../../src/admin/components/FocusLabel'
import { PaperPart as PaperPart_490d43d6d0fe5bff525cd563a583b6b7 } from '../../../../src/admin/components/form/PaperPart'
import { AnswersField as AnswersField_a445aa619d7b4a2a937fce4a61a22889 } from '../../../../src/admin/components/form/AnswersField'
import { CommitmentWords as CommitmentWords_825e89c6f9c9af10025a9397e3d64f2e } from '../../../../src/admin/components/CommitmentWords'
import { TickCell as TickCell_3004e59f685103452b19ca14232db740 } from '../../../../src/admin/components/TickCell'
import { InstantCell as InstantCell_e2e83fe225208010d20a20801f04b856 } from '../../../../src/admin/components/InstantCell'
import { InstantField as InstantField_2140aa85b27ca6c6b824b00b14e091db } from '../../../../src/admin/components/later'
import { PrintUnit as PrintUnit_268075c836e5bdc72cf40bdadc6b781f } from '../../../../src/admin/components/print/PrintUnit'
import { NarrowedList as NarrowedList_187e829d8e3f61e477c767a534e3972a } from '../../../../src/admin/components/NarrowedList'
import { RefusedFilter as RefusedFilter_79aaeb2694e2212c8dcb9dadd22be778 } from '../../../../src/admin/components/list/RefusedFilter'
import { ExportList as ExportList_d96de0f29ac0b7215075d16bec4284a8 } from '../../../../src/admin/components/list/ExportList'
import { RosterField as RosterField_f7a02dceb4cf891dea6eceee60f97101 } from '../../../../src/admin/components/roster/RosterField'
import { EvidenceField as EvidenceField_2140aa85b27ca6c6b824b00b14e091db } from '../../../../src/admin/components/later'
import { ActivityGuide as ActivityGuide_39a80f622993817a0606839b03637a25 } from '../../../../src/admin/components/ActivityGuide'
import { InitiativeGuide as InitiativeGuide_0880e71eb1a045ffab1fda22f7830640 } from '../../../../src/admin/components/InitiativeGuide'
import { AlikeInitiatives as AlikeInitiatives_2140aa85b27ca6c6b824b00b14e091db } from '../../../../src/admin/components/later'
import { AuthorField as AuthorField_6ecc5dfdb04c411a12a318aa999af98d } from '../../../../src/admin/components/AuthorField'
import { RegistryLink as RegistryLink_59209c70d4bc3dd67e79beedbe350662 } from '../../../../src/admin/components/RegistryLink'
import { RecordTitle as RecordTitle_a89ebdd6b38abce70b707c3931eb3718 } from '../../../../src/admin/components/RecordTitle'
import { SessionGuide as SessionGuide_ca9a11962aff1824c73fd6c449b247fd } from '../../../../src/admin/components/session/SessionGuide'
import { PeriodCell as PeriodCell_527d7f01c5384e8f53e817ea8d2d1c7e } from '../../../../src/admin/components/PeriodCell'
import { PeriodField as PeriodField_fa0a11240243a55b5cf3f7aec4eca7dd } from '../../../../src/admin/components/PeriodField'
import { MeritsField as MeritsField_7f1dc36ad9fd03587a525403907aff32 } from '../../../../src/admin/components/session/MeritsField'
import { EntryLabel as EntryLabel_2140aa85b27ca6c6b824b00b14e091db } from '../../../../src/admin/components/later'
import { ReviewGuide as ReviewGuide_6499fdc346390bd4c33ce8b05814be39 } from '../../../../src/admin/components/review/ReviewGuide'
import { ReviewFacts as ReviewFacts_e5c2936af8006c5eefd67c94ef3a2007 } from '../../../../src/admin/components/review/ReviewFacts'
import { GradeField as GradeField_21b5e0145b610a4eb4f151318fb50dff } from '../../../../src/admin/components/review/GradeField'
import { ReviewResponse as ReviewResponse_ddc3b85a43d0b523207ec62fced730f6 } from '../../../../src/admin/components/review/ReviewResponse'
import { ModelGuide as ModelGuide_0aefacceb67f21f0e44478914cef5d16 } from '../../../../src/admin/components/ModelGuide'
import { AlikeModels as AlikeModels_2140aa85b27ca6c6b824b00b14e091db } from '../../../../src/admin/components/later'
import { ForceCell as ForceCell_47cd8d87c0558a6b2d73ee1ee28c083c } from '../../../../src/admin/components/ForceCell'
import { ReportHead as ReportHead_bceea0626d765910b553d584e7a80a82 } from '../../../../src/admin/components/ReportHead'
import { NarrativeField as NarrativeField_577612970fd095300e08e849ab02fc53 } from '../../../../src/admin/components/narrative/NarrativeField'
import { ReportChanges as ReportChanges_a21e503efb931a58b56a742c4fd592f2 } from '../../../../src/admin/components/report/ReportChanges'
import { ReportFigures as ReportFigures_b702d8e014d09f3569f7a14091d27fdc } from '../../../../src/admin/components/ReportFigures'
import { CompileReports as CompileReports_5903244f3f0c472583acb960084eb7bd } from '../../../../src/admin/components/CompileReports'
import { RulesAbove as RulesAbove_2140aa85b27ca6c6b824b00b14e091db } from '../../../../src/admin/components/later'
import { DocumentPart as DocumentPart_2140aa85b27ca6c6b824b00b14e091db } from '../../../../src/admin/components/later'
import { UnitHistory as UnitHistory_d744a7bf9ac67b28e10dc71bc2263864 } from '../../../../src/admin/components/organisation/History'
import { TreeLink as TreeLink_80b00b837c9fce7f111ec5bedd544db2 } from '../../../../src/admin/components/organisation/TreeLink'
import { PrintOfficer as PrintOfficer_d332ec255f642c03d20d5274922496b2 } from '../../../../src/admin/components/print/PrintPaper'
import { OfficerAccount as OfficerAccount_a98e0248265f54eff27f7bdbdb6225db } from '../../../../src/admin/components/account/OfficerAccount'
import { OfficerHistory as OfficerHistory_d744a7bf9ac67b28e10dc71bc2263864 } from '../../../../src/admin/components/organisation/History'
import { OwnAccount as OwnAccount_c14387203ad409a901696279578fb102 } from '../../../../src/admin/components/account/OwnAccount'
import { PlanLink as PlanLink_7768676901f7853d1314f7466945e8e1 } from '../../../../src/admin/components/PlanLink'
import { DataField as DataField_a803a352e8563c70d7a09ec7b3b59d14 } from '../../../../src/admin/components/DataField'
import { WorkflowLink as WorkflowLink_a233bd1a742f358177d6ccd540ec1cd1 } from '../../../../src/admin/components/WorkflowLink'
import { SensitiveGuide as SensitiveGuide_77b2e97af4247d4850c8683aab9b8d2f } from '../../../../src/admin/components/SensitiveGuide'
import { DecisionSheet as DecisionSheet_7a87ef818e608c79b7665f2b0a2bd448 } from '../../../../src/admin/components/decision/DecisionSheet'
import { ResendMail as ResendMail_2140aa85b27ca6c6b824b00b14e091db } from '../../../../src/admin/components/later'
import { SignOut as SignOut_b6fb4d9c50ea1c348ca0a053c39b7807 } from '../../../../src/admin/components/device/SignOut'
import { Icon as Icon_31920fae9cba5d258d94ba56582fdf0e } from '../../../../src/admin/components/Mark'
import { Logo as Logo_173c918b12b4399111aa7f3374c84d44 } from '../../../../src/admin/components/Logo'
import { InboxAction as InboxAction_a0c0f08d5f69b1d2ec0c553b607e754e } from '../../../../src/admin/components/InboxAction'
import { LoginHelp as LoginHelp_faf50088349829ae9e671747b48a732c } from '../../../../src/admin/components/account/LoginHelp'
import { UnsentHint as UnsentHint_28dd35e4acd985db0143c6295c21dd0b } from '../../../../src/admin/components/device/UnsentHint'
import { LoginHint as LoginHint_aa1cd6012e6787d77be9779756c0b92f } from '../../../../src/admin/components/LoginHint'
import { WorkLinks as WorkLinks_f66aa458f726949c1e827c357d7f371a } from '../../../../src/admin/components/WorkLinks'
import { Clock as Clock_4f8ebc82ade8f71afa894e0374bbcce3 } from '../../../../src/admin/components/Clock'
import { PlanWords as PlanWords_3ba640c02f7b1182ca8a164102a6b0f3 } from '../../../../src/admin/components/PlanWords'
import { A11yPatch as A11yPatch_2a64f35e5548db1d887c2546a22e38ae } from '../../../../src/admin/components/A11yPatch'
import { OneDevice as OneDevice_dbe97f7df7c687922e3699c6db7e1f47 } from '../../../../src/admin/components/device/OneDevice'
import { Home as Home_79add998323ab30339020371c4faf557 } from '../../../../src/admin/views/Home'
import { NoUsers as NoUsers_b5eaf5570fcf2a3982673b7e7cd5d685 } from '../../../../src/admin/views/NoUsers'
import { Inbox as Inbox_acd07801da26ba5c10e0d01aa52824e8 } from '../../../../src/admin/views/Inbox'
import { Overview as Overview_bdfefb2971581c4d6d476614468ac4df } from '../../../../src/admin/views/Overview'
import { Mine as Mine_05cd3b10bec20a7dbb989eecb71258da } from '../../../../src/admin/views/Mine'
import { Explain as Explain_f77d5cea85b2757cb0125c56cb95d3d5 } from '../../../../src/admin/views/Explain'
import { PlanEditor as PlanEditor_0cc7be9fffc279b1ba28b6277c403a77 } from '../../../../src/admin/views/PlanEditor'
import { WorkflowEditor as WorkflowEditor_234fad5a9b05df72e1ccf1c5af90d59c } from '../../../../src/admin/views/WorkflowEditor'
import { LogState as LogState_dc46bb34b4206d2cfc795a910bd5f223 } from '../../../../src/admin/views/LogState'
import { Signs as Signs_57f8f2ebd13cb2e6fce5bb90a69271d7 } from '../../../../src/admin/views/Signs'
import { Sweep as Sweep_a0ab523bbb4f4e3b713c3b8b5122574e } from '../../../../src/admin/views/Sweep'
import { SpanReport as SpanReport_ac7a63aaab47e61d198015f6f9bd47a3 } from '../../../../src/admin/views/SpanReport'
import { Activity as Activity_3ca6e4473399045affdeda7eb68ca1bb } from '../../../../src/admin/views/Activity'
import { Registry as Registry_3abfb424a4fbe91b4b873033c863bf68 } from '../../../../src/admin/views/Registry'
import { ImportRoster as ImportRoster_5004a67dd4cea2c281b9169b1a8e1dc8 } from '../../../../src/admin/views/ImportRoster'
import { Accounts as Accounts_d66060d7f63d760b25b3cab31354196e } from '../../../../src/admin/views/Accounts'
import { Organisation as Organisation_eb57ff5c7e659d3373f7720779b73f19 } from '../../../../src/admin/views/Organisation'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/components/approval/ApprovalBar#ApprovalBar": ApprovalBar_dbcf4b76b9fd351fa170b790bdbc489c,
  "/src/admin/components/steps/PaperSteps#PaperSteps": PaperSteps_f51b50edf493cb2459f400d027c41a28,
  "/src/admin/components/print/PrintPaper#PrintPaper": PrintPaper_d332ec255f642c03d20d5274922496b2,
  "/src/admin/components/PledgeGuide#PledgeGuide": PledgeGuide_33bc423ad1b2f4d91c6c7d339a067577,
  "/src/admin/components/ReferenceCell#ReferenceCell": ReferenceCell_98402dea5fb1705f1d5ff7e9b4643ab1,
  "/src/admin/components/ChoiceCell#ChoiceCell": ChoiceCell_3a99b459993c9f976d1f19c1ed64f066,
  "/src/admin/components/ChoiceField#ChoiceField": ChoiceField_6d36dc1d5935acb8d00880c79e8f068d,
  "/src/admin/components/DayCell#DayCell": DayCell_1bd06e8a492a7812ad430436dedad038,
  "/src/admin/components/DayField#DayField": DayField_74762995fd4d7f26c5db2a4e6dc6e2b3,
  "/src/admin/components/registers/AvoidField#AvoidField": AvoidField_a4250c35b9cc66f3b8ca325f41763816,
  "/src/admin/components/FocusLabel#FocusLabel": FocusLabel_869b0cd82e0cab740c272423489b4043,
  "/src/admin/components/form/PaperPart#PaperPart": PaperPart_490d43d6d0fe5bff525cd563a583b6b7,
  "/src/admin/components/form/AnswersField#AnswersField": AnswersField_a445aa619d7b4a2a937fce4a61a22889,
  "/src/admin/components/CommitmentWords#CommitmentWords": CommitmentWords_825e89c6f9c9af10025a9397e3d64f2e,
  "/src/admin/components/TickCell#TickCell": TickCell_3004e59f685103452b19ca14232db740,
  "/src/admin/components/InstantCell#InstantCell": InstantCell_e2e83fe225208010d20a20801f04b856,
  "/src/admin/components/later#InstantField": InstantField_2140aa85b27ca6c6b824b00b14e091db,
  "/src/admin/components/print/PrintUnit#PrintUnit": PrintUnit_268075c836e5bdc72cf40bdadc6b781f,
  "/src/admin/components/NarrowedList#NarrowedList": NarrowedList_187e829d8e3f61e477c767a534e3972a,
  "/src/admin/components/list/RefusedFilter#RefusedFilter": RefusedFilter_79aaeb2694e2212c8dcb9dadd22be778,
  "/src/admin/components/list/ExportList#ExportList": ExportList_d96de0f29ac0b7215075d16bec4284a8,
  "/src/admin/components/roster/RosterField#RosterField": RosterField_f7a02dceb4cf891dea6eceee60f97101,
  "/src/admin/components/later#EvidenceField": EvidenceField_2140aa85b27ca6c6b824b00b14e091db,
  "/src/admin/components/ActivityGuide#ActivityGuide": ActivityGuide_39a80f622993817a0606839b03637a25,
  "/src/admin/components/InitiativeGuide#InitiativeGuide": InitiativeGuide_0880e71eb1a045ffab1fda22f7830640,
  "/src/admin/components/later#AlikeInitiatives": AlikeInitiatives_2140aa85b27ca6c6b824b00b14e091db,
  "/src/admin/components/AuthorField#AuthorField": AuthorField_6ecc5dfdb04c411a12a318aa999af98d,
  "/src/admin/components/RegistryLink#RegistryLink": RegistryLink_59209c70d4bc3dd67e79beedbe350662,
  "/src/admin/components/RecordTitle#RecordTitle": RecordTitle_a89ebdd6b38abce70b707c3931eb3718,
  "/src/admin/components/session/SessionGuide#SessionGuide": SessionGuide_ca9a11962aff1824c73fd6c449b247fd,
  "/src/admin/components/PeriodCell#PeriodCell": PeriodCell_527d7f01c5384e8f53e817ea8d2d1c7e,
  "/src/admin/components/PeriodField#PeriodField": PeriodField_fa0a11240243a55b5cf3f7aec4eca7dd,
  "/src/admin/components/session/MeritsField#MeritsField": MeritsField_7f1dc36ad9fd03587a525403907aff32,
  "/src/admin/components/later#EntryLabel": EntryLabel_2140aa85b27ca6c6b824b00b14e091db,
  "/src/admin/components/review/ReviewGuide#ReviewGuide": ReviewGuide_6499fdc346390bd4c33ce8b05814be39,
  "/src/admin/components/review/ReviewFacts#ReviewFacts": ReviewFacts_e5c2936af8006c5eefd67c94ef3a2007,
  "/src/admin/components/review/GradeField#GradeField": GradeField_21b5e0145b610a4eb4f151318fb50dff,
  "/src/admin/components/review/ReviewResponse#ReviewResponse": ReviewResponse_ddc3b85a43d0b523207ec62fced730f6,
  "/src/admin/components/ModelGuide#ModelGuide": ModelGuide_0aefacceb67f21f0e44478914cef5d16,
  "/src/admin/components/later#AlikeModels": AlikeModels_2140aa85b27ca6c6b824b00b14e091db,
  "/src/admin/components/ForceCell#ForceCell": ForceCell_47cd8d87c0558a6b2d73ee1ee28c083c,
  "/src/admin/components/ReportHead#ReportHead": ReportHead_bceea0626d765910b553d584e7a80a82,
  "/src/admin/components/narrative/NarrativeField#NarrativeField": NarrativeField_577612970fd095300e08e849ab02fc53,
  "/src/admin/components/report/ReportChanges#ReportChanges": ReportChanges_a21e503efb931a58b56a742c4fd592f2,
  "/src/admin/components/ReportFigures#ReportFigures": ReportFigures_b702d8e014d09f3569f7a14091d27fdc,
  "/src/admin/components/CompileReports#CompileReports": CompileReports_5903244f3f0c472583acb960084eb7bd,
  "/src/admin/components/later#RulesAbove": RulesAbove_2140aa85b27ca6c6b824b00b14e091db,
  "/src/admin/components/later#DocumentPart": DocumentPart_2140aa85b27ca6c6b824b00b14e091db,
  "/src/admin/components/organisation/History#UnitHistory": UnitHistory_d744a7bf9ac67b28e10dc71bc2263864,
  "/src/admin/components/organisation/TreeLink#TreeLink": TreeLink_80b00b837c9fce7f111ec5bedd544db2,
  "/src/admin/components/print/PrintPaper#PrintOfficer": PrintOfficer_d332ec255f642c03d20d5274922496b2,
  "/src/admin/components/account/OfficerAccount#OfficerAccount": OfficerAccount_a98e0248265f54eff27f7bdbdb6225db,
  "/src/admin/components/organisation/History#OfficerHistory": OfficerHistory_d744a7bf9ac67b28e10dc71bc2263864,
  "/src/admin/components/account/OwnAccount#OwnAccount": OwnAccount_c14387203ad409a901696279578fb102,
  "/src/admin/components/PlanLink#PlanLink": PlanLink_7768676901f7853d1314f7466945e8e1,
  "/src/admin/components/DataField#DataField": DataField_a803a352e8563c70d7a09ec7b3b59d14,
  "/src/admin/components/WorkflowLink#WorkflowLink": WorkflowLink_a233bd1a742f358177d6ccd540ec1cd1,
  "/src/admin/components/SensitiveGuide#SensitiveGuide": SensitiveGuide_77b2e97af4247d4850c8683aab9b8d2f,
  "/src/admin/components/decision/DecisionSheet#DecisionSheet": DecisionSheet_7a87ef818e608c79b7665f2b0a2bd448,
  "/src/admin/components/later#ResendMail": ResendMail_2140aa85b27ca6c6b824b00b14e091db,
  "/src/admin/components/device/SignOut#SignOut": SignOut_b6fb4d9c50ea1c348ca0a053c39b7807,
  "/src/admin/components/Mark#Icon": Icon_31920fae9cba5d258d94ba56582fdf0e,
  "/src/admin/components/Logo#Logo": Logo_173c918b12b4399111aa7f3374c84d44,
  "/src/admin/components/InboxAction#InboxAction": InboxAction_a0c0f08d5f69b1d2ec0c553b607e754e,
  "/src/admin/components/account/LoginHelp#LoginHelp": LoginHelp_faf50088349829ae9e671747b48a732c,
  "/src/admin/components/device/UnsentHint#UnsentHint": UnsentHint_28dd35e4acd985db0143c6295c21dd0b,
  "/src/admin/components/LoginHint#LoginHint": LoginHint_aa1cd6012e6787d77be9779756c0b92f,
  "/src/admin/components/WorkLinks#WorkLinks": WorkLinks_f66aa458f726949c1e827c357d7f371a,
  "/src/admin/components/Clock#Clock": Clock_4f8ebc82ade8f71afa894e0374bbcce3,
  "/src/admin/components/PlanWords#PlanWords": PlanWords_3ba640c02f7b1182ca8a164102a6b0f3,
  "/src/admin/components/A11yPatch#A11yPatch": A11yPatch_2a64f35e5548db1d887c2546a22e38ae,
  "/src/admin/components/device/OneDevice#OneDevice": OneDevice_dbe97f7df7c687922e3699c6db7e1f47,
  "/src/admin/views/Home#Home": Home_79add998323ab30339020371c4faf557,
  "/src/admin/views/NoUsers#NoUsers": NoUsers_b5eaf5570fcf2a3982673b7e7cd5d685,
  "/src/admin/views/Inbox#Inbox": Inbox_acd07801da26ba5c10e0d01aa52824e8,
  "/src/admin/views/Overview#Overview": Overview_bdfefb2971581c4d6d476614468ac4df,
  "/src/admin/views/Mine#Mine": Mine_05cd3b10bec20a7dbb989eecb71258da,
  "/src/admin/views/Explain#Explain": Explain_f77d5cea85b2757cb0125c56cb95d3d5,
  "/src/admin/views/PlanEditor#PlanEditor": PlanEditor_0cc7be9fffc279b1ba28b6277c403a77,
  "/src/admin/views/WorkflowEditor#WorkflowEditor": WorkflowEditor_234fad5a9b05df72e1ccf1c5af90d59c,
  "/src/admin/views/LogState#LogState": LogState_dc46bb34b4206d2cfc795a910bd5f223,
  "/src/admin/views/Signs#Signs": Signs_57f8f2ebd13cb2e6fce5bb90a69271d7,
  "/src/admin/views/Sweep#Sweep": Sweep_a0ab523bbb4f4e3b713c3b8b5122574e,
  "/src/admin/views/SpanReport#SpanReport": SpanReport_ac7a63aaab47e61d198015f6f9bd47a3,
  "/src/admin/views/Activity#Activity": Activity_3ca6e4473399045affdeda7eb68ca1bb,
  "/src/admin/views/Registry#Registry": Registry_3abfb424a4fbe91b4b873033c863bf68,
  "/src/admin/views/ImportRoster#ImportRoster": ImportRoster_5004a67dd4cea2c281b9169b1a8e1dc8,
  "/src/admin/views/Accounts#Accounts": Accounts_d66060d7f63d760b25b3cab31354196e,
  "/src/admin/views/Organisation#Organisation": Organisation_eb57ff5c7e659d3373f7720779b73f19,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
