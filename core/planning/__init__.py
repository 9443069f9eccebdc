"""From an instruction to a plan of steps."""

from core.planning.plan import Advice, Plan, Planner, PlanningContext, Step, plan_as_dict
from core.planning.rules import RulePlanner
from core.planning.words import command_word

__all__ = [
    "Advice",
    "Plan",
    "Planner",
    "PlanningContext",
    "RulePlanner",
    "Step",
    "command_word",
    "plan_as_dict",
]
