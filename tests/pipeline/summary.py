"""One line an event, for golden tests: what, who, whom, when, where, figures, whose words."""


def party(p):
    role = " ".join([p["code"] or "---", *p["sector"]])
    return f"{p['identifier_text'] or p['entity_text']} ({role})"


def parties(items):
    return " + ".join(party(p) for p in items) or "-"


def event_line(doc, e):
    parts = [" ".join(e["event"] + e["mode"])]
    if e["auxiliary"]:
        parts[0] += " [" + ", ".join(e["auxiliary"]) + "]"
    actor = "(unnamed)" if e.get("actor_unnamed") else parties(e["actor"])
    parts.append(f"{actor} > {parties(e['recipient'])}")
    when = e["date"] or "?"
    if e["enddate"] != e["date"]:
        when += f"..{e['enddate']}"
    parts.append(when + (" ongoing" if e["ongoing"] else ""))
    if e["event_loc"]:
        parts.append("in " + " + ".join(p["resolved_place"] or p["extracted_place"] for p in e["event_loc"]))
    parts += [f"{key} {e[key]}" for key in ("dead", "injured", "arrested") if key in e]
    claims = {c["id"]: c for c in doc["claims"]}
    if e.get("claim") in claims and claims[e["claim"]]["chain"]:
        parts.append("says " + claims[e["claim"]]["chain"][0]["entity_text"])
    trigger = " .. ".join(doc["text"][a:b] for a, b in e["trigger"])
    parts.append(f'"{trigger}"')
    return " | ".join(parts)
