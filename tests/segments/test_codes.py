"""Activity codes and their revisions."""

import pytest

from technopark.segments import IASP, TECHNOPARK, TO_IASP, TO_OECD_ICT, read_code
from technopark.tables.activity_codes import CODES


@pytest.mark.parametrize(
    ("code", "segments", "strength"),
    [
        ("nace2:58.21", ("gaming",), "strong"),
        ("naf2:58.21Z", ("gaming",), "strong"),
        ("naf2:5829C", ("business_software",), "medium"),
        ("NACE2: 62.01", ("business_software",), "weak"),
        ("nace2:62.02", ("business_software",), "weak"),
        ("nace2:92.00", (), "none"),
        ("nace2:80.20", ("cybersecurity",), "weak"),
        ("nace2:62.09", (), "none"),
        ("isic4:5820", ("gaming", "business_software"), "medium"),
        ("isic4:8549", ("edtech",), "medium"),
        ("isic4:7020", (), "none"),
        ("isic4:6419", ("fintech",), "strong"),
        ("nma2010:6419", ("fintech",), "medium"),
        ("nma2010:8499", (), "none"),
        ("nma2010:65", ("fintech",), "weak"),
        ("nma2010:6201", ("business_software",), "weak"),
        ("nace2.1:64.19", ("fintech",), "strong"),
        ("nace2.1:62.01", (), "none"),
        ("nace2.1:58.12", (), "none"),
        ("nace2:58.12", ("digital_media",), "medium"),
        ("nace2:01.11", (), "none"),
        ("isic4:0111", (), "none"),
        ("nace3:64.19", (), "none"),
        ("64.19", (), "none"),
        ("nace2:payments", (), "none"),
    ],
)
def test_each_revision_reads_its_own_codes(code, segments, strength):
    found = read_code(code)
    assert (segments, strength) == (found.segments, found.strength)
    assert found.segments or found.reason


def test_a_code_is_text():
    with pytest.raises(ValueError, match="text such as"):
        read_code(6419)


def test_every_code_names_a_segment_of_the_taxonomy():
    assert {code.segment for code in CODES} <= {*TECHNOPARK.ids, ""}


@pytest.mark.parametrize("walk", [TO_IASP, TO_OECD_ICT], ids=["iasp", "oecd"])
def test_mappings_lead_to_segments_that_exist(walk):
    from technopark.segments import AGRITECH, GOVTECH, OECD_ICT, TELECOM_CLOUD

    here = {*TECHNOPARK.ids, AGRITECH.id, GOVTECH.id, TELECOM_CLOUD.id}
    there = {"iasp": IASP, "oecd-ict": OECD_ICT}[walk.target].ids
    for match in walk.matches:
        assert match.segment in here
        assert match.other in there
    assert walk.of("gaming")
    assert "gaming" in str(walk)
