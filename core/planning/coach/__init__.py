"""Advice on what goes to a model: vague, unspecific, light, identity, and passes."""

from core.planning.coach.coach import CoachingPlanner

__all__ = ["CoachingPlanner"]
