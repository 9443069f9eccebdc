"""From an instruction to a plan of steps."""

from core.planning.coach import CoachingPlanner
from core.planning.passes import all_in_one, passes_of
from core.planning.photo import Light, PhotoFacts
from core.planning.plan import Advice, Plan, Planner, PlanningContext, Step, plan_as_dict
from core.planning.rules import RulePlanner
from core.planning.words import command_word

__all__ = [
    "Advice",
    "CoachingPlanner",
    "Light",
    "PhotoFacts",
    "Plan",
    "Planner",
    "PlanningContext",
    "RulePlanner",
    "Step",
    "all_in_one",
    "command_word",
    "passes_of",
    "plan_as_dict",
]
