"""The facts that the rules of the associations ask for: their metrics, units and meanings.

They are given as observations of an organisation, under these metrics and in these units. A fact
that is not given is unknown. Where a rule's criteria were not readable, the association's own
finding on them is the fact.
"""

from typing import Final

YES_OR_NO: Final = "yes or no"
TEXT: Final = "text"

FACTS: Final[dict[str, tuple[str, str]]] = {
    "runs_park": (YES_OR_NO, "it runs, or sets up, a park, incubator or accelerator itself"),
    "companies_inside": (YES_OR_NO, "companies or institutions are active inside"),
    "hosted": ("companies", "companies inside"),
    "management_team": (YES_OR_NO, "a specific team manages it"),
    "operational": (YES_OR_NO, "a source calls it operational, or denies it, as a whole"),
    "stage": (TEXT, "the stage of the park; `planning` where it is planned"),
    "years_as_affiliate": ("years", "years as an affiliate of APTE; 0 for a new applicant"),
    "extension_years": ("years", "years by which APTE's Assembly extended that time"),
    "apte_minimum_criteria": (YES_OR_NO, "APTE finds its minimum criteria met"),
    "agrees_with_aims": (YES_OR_NO, "it agrees with the aims of the WTA"),
    "ebn_board": (YES_OR_NO, "EBN's Board agreed to the candidature"),
    "ebn_self_assessment": (YES_OR_NO, "EBN's questionnaire is answered"),
    "ebn_audit": (YES_OR_NO, "the audit by a peer found for it"),
    "ebn_mission": (YES_OR_NO, "the auditor finds the heading mission satisfied"),
    "ebn_organisation": (YES_OR_NO, "the auditor finds the heading organisation satisfied"),
    "ebn_services": (YES_OR_NO, "the auditor finds the heading services satisfied"),
    "ebn_improvement": (YES_OR_NO, "the auditor finds continuous improvement satisfied"),
    "ebn_quality": (YES_OR_NO, "the auditor finds the heading quality process satisfied"),
    "ebn_visibility": (YES_OR_NO, "the auditor finds the heading visibility satisfied"),
    "retis_context": (YES_OR_NO, "RETIS finds the criteria on the context satisfied"),
    "retis_organisation": (YES_OR_NO, "RETIS finds the criteria on the organisation satisfied"),
    "retis_missions": (YES_OR_NO, "RETIS finds the criteria on the missions satisfied"),
    "cerne_certified": ("", "the CERNE level at which it is certified; 0 where at none"),
    "cerne_audit_1": (YES_OR_NO, "it passed the audit of CERNE 1"),
    "cerne_audit_2": (YES_OR_NO, "it passed the audit of CERNE 2"),
    "cerne_audit_3": (YES_OR_NO, "it passed the audit of CERNE 3"),
    "cerne_audit_4": (YES_OR_NO, "it passed the audit of CERNE 4"),
    "aurp_member": (TEXT, "`institutional` or `corporate`, as AURP admitted it"),
    "area_ha": ("ha", "land of the park"),
    "core_area_ha": ("ha", "land of its core area"),
    "enterprises": ("enterprises", "enterprises in the park"),
    "jobs": ("jobs", "full-time jobs in the park, together"),
    "knowledge_intensive": (YES_OR_NO, "it is primarily for knowledge-intensive firms"),
    "covered_storage_m2": ("m2", "covered storage"),
    "legal_person": (YES_OR_NO, "it is a legal person of its own"),
    "years": ("years", "whole years for which it has worked"),
    "years_of_statistics": ("years", "years for which it has reported statistics"),
    "area_m2": ("m2", "floor area of the incubator"),
    "incubatee_area_share": ("percent", "of that area, for incubatees and what they share"),
    "incubation_fund": ("CNY", "its incubation fund"),
    "financed_share": ("percent", "of the incubatees, those that are financed"),
    "financed_cases": ("companies", "incubatees that are financed"),
    "professional_staff_share": ("percent", "of the staff, professionals"),
    "professional_staff": ("people", "professional staff"),
    "mentors": ("people", "mentors"),
    "patents_applied_share": ("percent", "of the incubatees, those that applied for patents"),
    "valid_rights_share": ("percent", "of the incubatees, those that hold valid rights"),
    "incubatees": ("companies", "companies in incubation"),
    "graduates": ("companies", "companies that graduated from incubation"),
    "specialised": (YES_OR_NO, "it is an incubator specialised in one field"),
}
"""Metric to unit and meaning."""
